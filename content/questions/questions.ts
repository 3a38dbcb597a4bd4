import { askingQuestions } from './asking-questions.ts';
import { costQuestions } from './cost-questions.ts';
import { familyQuestions } from './family-questions.ts';
import { fitQuestions } from './fit-questions.ts';
import { privacyQuestions } from './privacy-questions.ts';
import { rolesQuestions } from './roles-questions.ts';
import { theWeekQuestions } from './the-week-questions.ts';
import { whoLeadsQuestions } from './who-leads-questions.ts';
import type { QuestionInput } from './schema.ts';

/** What visitors ask, one file a topic. Who leads what is written as tokens, so that the matrix supplies the names. */
export const questions = [
  ...whoLeadsQuestions,
  ...rolesQuestions,
  ...theWeekQuestions,
  ...fitQuestions,
  ...privacyQuestions,
  ...familyQuestions,
  ...costQuestions,
  ...askingQuestions,
] as const satisfies readonly QuestionInput[];
