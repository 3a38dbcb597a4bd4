import { z } from 'zod';
import { slugSchema } from '../sources/schema.ts';

/** As search reads a query: lower case, without accents, apostrophes and hyphens. */
const saidSchema = z
  .string()
  .min(2)
  .regex(
    /^[a-z0-9]+(?: [a-z0-9]+)*$/,
    'write lower case letters and single spaces, without accents, apostrophes or hyphens',
  );

/** Words that tell for whom someone asks. */
export const wordsForWhomSchema = z.array(saidSchema).min(1).readonly();

/** What people say, and the words of this site for it. It works one way: from what is said to what is meant. */
export const synonymSchema = z.strictObject({
  said: z.array(saidSchema).min(1).readonly(),
  /** The first one stands in for what was said when a question is answered from the catalog. */
  means: z.array(saidSchema).min(1).readonly(),
});

/** Other words in which people ask what a place on this site answers. They are searched and never shown. */
export const alsoAskedSchema = z.strictObject({
  /** Without language prefix, with the #anchor of a question or heading. */
  address: z.string().regex(/^\/[a-z0-9/-]*(?:#[a-z0-9-]+)?$/),
  asked: z.array(saidSchema).min(1).readonly(),
});

/** What kind of help words of a crisis call for, the most pressing first. */
export const crisisKinds = ['overdose', 'suicide', 'violence', 'child', 'withdrawal', 'danger'] as const;
export type CrisisKind = (typeof crisisKinds)[number];

/** Words that bring help above all results. Two words may stand apart by up to two others. */
export const crisisWordsSchema = z.strictObject({
  kind: z.enum(crisisKinds),
  language: z.enum(['en', 'es']),
  said: z.array(saidSchema).min(1).readonly(),
  /** Misspellings and other forms of these words are let pass: they are too near to harmless ones. */
  exact: z.literal(true).optional(),
});

/** Which lines are shown for a kind of crisis, the first one first, and where /get-help-now says more. */
export const crisisHelpSchema = z.record(
  z.enum(crisisKinds),
  z.strictObject({ lines: z.array(slugSchema).min(2).readonly(), more: slugSchema }),
);

export type Synonym = Readonly<z.output<typeof synonymSchema>>;
export type AlsoAsked = Readonly<z.output<typeof alsoAskedSchema>>;
export type CrisisWords = Readonly<z.output<typeof crisisWordsSchema>>;
export type CrisisHelp = Readonly<z.output<typeof crisisHelpSchema>>;
