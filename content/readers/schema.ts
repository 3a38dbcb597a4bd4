import { z } from 'zod';
import { audiences } from '../questions/schema.ts';
import { slugSchema } from '../sources/schema.ts';

/** What a truth takes from the catalog, the provider or the form as a whole, in words that nobody types. */
const derivations = ['team', 'week', 'reach', 'asked', 'asked-of-professionals'] as const;
export type Derivation = (typeof derivations)[number];

/** Sentences with the sources that they rest on. They may hold every token that data may hold, such as {leads:…}. */
const lineSchema = z.strictObject({
  text: z.string().min(5),
  sources: z.array(slugSchema).readonly().default([]),
});

const linesSchema = z.array(lineSchema).min(1).readonly();

/** One piece of a truth: a paragraph, a list, steps in order, an urgent box, or what is derived. */
const blockSchema = z.union([
  lineSchema,
  z.strictObject({ items: linesSchema }),
  z.strictObject({ steps: linesSchema }),
  z.strictObject({ title: z.string().min(3), urgent: linesSchema }),
  z.strictObject({ derived: z.enum(derivations) }),
]);

/** How one audience meets a truth: under a heading in words of its own, or not at all, for a reason. */
const tellingSchema = z.union([
  z.strictObject({ heading: z.string().min(5).max(60) }),
  z.strictObject({ leftOut: z.string().min(20) }),
]);

/**
 * One thing that is so, whoever reads it. Its words stand here once; each audience may hear it under another heading
 * and in another place, never in other words. Whoever tells it to several audiences says "you" to none of them.
 */
export const truthSchema = z.strictObject({
  /** Its anchor on every page that tells it. */
  id: slugSchema,
  body: z.array(blockSchema).min(1).readonly(),
  /** The page that says more. */
  more: z.strictObject({ href: z.string().startsWith('/'), text: z.string().min(5) }).optional(),
  /** Every audience is named: one that is forgotten is a type error. */
  tells: z.record(z.enum(audiences), tellingSchema),
});

export type TruthInput = z.input<typeof truthSchema>;
export type Truth = Readonly<z.output<typeof truthSchema>>;
export type TruthBlock = Truth['body'][number];
export type TruthLine = Readonly<z.output<typeof lineSchema>>;

/** The page of one audience: which truths it tells, in which order, and where it leads. */
export const readerSchema = z.strictObject({
  audience: z.enum(audiences),
  /** Ids of truths, the most pressing first. */
  order: z.array(slugSchema).min(1).readonly(),
  /** What to do next, the clearest step first. */
  next: z
    .array(z.strictObject({ href: z.string().startsWith('/'), text: z.string().min(5) }))
    .min(1)
    .max(4)
    .readonly(),
  /** Offers the quick way out, on a page that could put its reader at risk at home. */
  quickExit: z.boolean().default(false),
});

export type ReaderInput = z.input<typeof readerSchema>;
export type Reader = Readonly<z.output<typeof readerSchema>>;
