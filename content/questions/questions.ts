import { askingQuestions } from './asking-questions.ts';
import { byVideoQuestions } from './by-video-questions.ts';
import { costQuestions } from './cost-questions.ts';
import { familyQuestions } from './family-questions.ts';
import { fitQuestions } from './fit-questions.ts';
import { licensesQuestions } from './licenses-questions.ts';
import { medicineQuestions } from './medicine-questions.ts';
import { privacyQuestions } from './privacy-questions.ts';
import { rolesQuestions } from './roles-questions.ts';
import type { QuestionInput } from './schema.ts';
import { theWeekQuestions } from './the-week-questions.ts';
import { whoLeadsQuestions } from './who-leads-questions.ts';

/** What visitors ask, one file a topic. Who leads what is written as tokens, so that the matrix supplies the names. */
export const questions = [
  ...whoLeadsQuestions,
  ...rolesQuestions,
  ...licensesQuestions,
  ...medicineQuestions,
  ...theWeekQuestions,
  ...byVideoQuestions,
  ...fitQuestions,
  ...privacyQuestions,
  ...familyQuestions,
  ...costQuestions,
  ...askingQuestions,
] as const satisfies readonly QuestionInput[];
