import { z } from 'zod';
import { certaintySchema, slugSchema } from '../sources/schema.ts';

/** A number, two numbers with the lower one first, or words such as a date (`2026-12-31`). */
const valueSchema = z.union([
  z.number(),
  z
    .strictObject({ min: z.number(), max: z.number() })
    .refine(({ min, max }) => min < max, { error: 'min is not below max' }),
  z.iso.date(),
]);

/** The words of a fact, with {value}, or {min} and {max}, where its figures stand. */
const wordsSchema = z.string().min(2).max(160);

/**
 * One figure that the site states: hours, weeks, lengths, sizes, shares, dates of law. It stands here once. Prose names
 * it with `<Fact id="…" />`, data with `{fact:…}`, and a changed value changes every page that states it.
 */
export const factSchema = z
  .strictObject({
    id: slugSchema,
    /** Absent when the fact has no figure ("Weekly"). */
    value: valueSchema.optional(),
    /** As inside a sentence: "9 to 19 hours a week". */
    text: wordsSchema,
    /** The same fact in other words, by name: `{ hours: '{min} to {max} hours' }`. */
    forms: z.record(slugSchema, wordsSchema).optional(),
    /** Absent when it is common practice that no source here confirms; its certainty is then "unconfirmed". */
    source: slugSchema.optional(),
    /** "unconfirmed" is shown to visitors as not yet confirmed. */
    certainty: certaintySchema,
    checkedOn: z.iso.date(),
    recheckOn: z.iso.date(),
  })
  .refine(({ source, certainty }) => source !== undefined || certainty === 'unconfirmed', {
    path: ['certainty'],
    error: 'A fact without a source is "unconfirmed"',
  });

export type FactInput = z.input<typeof factSchema>;
export type Fact = Readonly<z.output<typeof factSchema>>;
