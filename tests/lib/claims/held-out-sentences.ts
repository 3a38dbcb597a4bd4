import { heldOutCare } from './held-out-care.ts';
import { heldOutLeading } from './held-out-leading.ts';
import { heldOutLeadingMore } from './held-out-leading-more.ts';
import { heldOutPart } from './held-out-part.ts';
import { heldOutSilent } from './held-out-silent.ts';
import type { LabelledSentence } from './labelled-sentence.ts';

/**
 * The half of the test set that the reader of claims was not written against.
 * Labels say what a sentence claims, whether or not it agrees with the matrix.
 */
export const heldOutSentences: readonly LabelledSentence[] = [
  ...heldOutLeading,
  ...heldOutLeadingMore,
  ...heldOutCare,
  ...heldOutPart,
  ...heldOutSilent.map((text) => ({ text, claims: [] })),
];
