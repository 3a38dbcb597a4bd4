import { costQuestions } from './cost-questions.ts';
import { emergencyQuestions } from './emergency-questions.ts';
import { licenseQuestions } from './license-questions.ts';
import { privacyQuestions } from './privacy-questions.ts';
import type { SheetQuestionInput } from './schema.ts';

/** What the sheets share, one file a group, in the order in which a group asks. */
export const sheetQuestions = [
  ...licenseQuestions,
  ...privacyQuestions,
  ...costQuestions,
  ...emergencyQuestions,
] as const satisfies readonly SheetQuestionInput[];
