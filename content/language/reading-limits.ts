import type { ReadingLimitsInput } from './schema.ts';

/** The VA's yearly audit takes grade 8 as its upper limit; names are taken out before we measure. */
export const readingLimits = {
  sentence: 25,
  meanSentence: 15,
  shortestSection: 40,
  target: 8,
  ceiling: 9,
  professionals: { ceiling: 12, files: ['content/pages/privacy.mdx', 'content/pages/terms.mdx'] },
} as const satisfies ReadingLimitsInput;
