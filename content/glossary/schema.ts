import { z } from 'zod';
import { slugSchema } from '../sources/schema.ts';

/** Kinds of term, in the order in which the page lists them. */
export const termKinds = [
  'credential',
  'treatment',
  'health',
  'privacy',
  'law',
  'insurance',
  'organization',
  'general',
] as const;

/** A word or abbreviation that the site explains once. */
export const termSchema = z.strictObject({
  id: slugSchema,
  term: z.string().min(2).max(80),
  abbreviation: z.string().min(2).max(12).optional(),
  kind: z.enum(termKinds),
  /** One or two plain sentences. */
  meaning: z.string().min(20).max(320),
  source: slugSchema.optional(),
});

export type TermInput = z.input<typeof termSchema>;
export type Term = Readonly<z.output<typeof termSchema>>;
