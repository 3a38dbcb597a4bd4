import { z } from 'zod';
import { slugSchema } from '../sources/schema.ts';

/** Why a word is avoided; checks say it to authors in a sentence of its own. */
const reasonsToAvoid = ['person-first', 'promise', 'superlative', 'fear', 'jargon', 'spelling'] as const;
export type ReasonToAvoid = (typeof reasonsToAvoid)[number];

/** A word, or a few, that no page of the site uses. */
export const avoidedWordSchema = z.strictObject({
  /**
   * The word with its forms as a regular expression without capturing groups: `addicts?`. It is looked for as a
   * whole word, in small letters and capitals alike; a space stands for a hyphen too.
   */
  pattern: z
    .string()
    .min(2)
    .refine(isPlainPattern, 'This is no regular expression, or one that captures: write (?:…) for a group'),
  why: z.enum(reasonsToAvoid),
  /** What to write in its place; several are parted by semicolons. */
  suggestion: z.string().min(1),
  /** Who asks for it, where a public source does. */
  source: slugSchema.optional(),
});

/** A phrase that is used as it is, though a check would refuse it elsewhere. */
export const phraseSchema = z.strictObject({
  /** Taken in small letters and capitals alike. */
  phrase: z.string().min(2),
  reason: z.string().min(10),
});

/** How hard a text may be to read. */
export const readingLimitsSchema = z.strictObject({
  /** Words of the longest sentence. */
  sentence: z.int().positive(),
  /** Words of a sentence on average over a whole text written in MDX. */
  meanSentence: z.int().positive(),
  /** Sections with fewer words are not judged by grade: one long word would decide. */
  shortestSection: z.int().positive(),
  /** Flesch-Kincaid grade that every section should have or stay below. */
  target: z.number().positive(),
  /** Grade above which a section is a fault. */
  ceiling: z.number().positive(),
  professionals: z.strictObject({
    ceiling: z.number().positive(),
    /** Texts for everyone whose matter needs longer words. */
    files: z.array(z.string()).readonly(),
  }),
});

function isPlainPattern(pattern: string): boolean {
  try {
    return new RegExp(`${pattern}|`, 'iu').exec('')?.length === 1;
  } catch {
    return false;
  }
}

export type AvoidedWordInput = z.input<typeof avoidedWordSchema>;
export type PhraseInput = z.input<typeof phraseSchema>;
export type ReadingLimitsInput = z.input<typeof readingLimitsSchema>;
