import { z } from 'zod';
import { slugSchema } from '../sources/schema.ts';

export const audiences = ['clients', 'families', 'professionals'] as const;

export const topics = [
  'who-leads',
  'roles',
  'the-week',
  'fit',
  'privacy',
  'family',
  'cost',
  'asking',
] as const;

/**
 * One question that visitors ask. Who leads what is never typed by hand in an answer: the tokens
 * {leads:session}, {co-leads:session}, {supports:session}, {role:slug}, {roles:slug}, {session:slug}
 * take their words from the catalog.
 */
export const questionSchema = z.strictObject({
  id: slugSchema,
  question: z.string().min(10).max(120).endsWith('?'),
  audience: z.enum(audiences),
  topic: z.enum(topics),
  /** Paragraphs, at most four short ones. */
  answer: z.array(z.string().min(10)).min(1).max(4).readonly(),
  /** The page that says more: an address of this site, with an #anchor where that helps. */
  more: z.strictObject({ href: z.string().startsWith('/'), text: z.string().min(5) }),
  /** Where the question came from: the article the site began with, or what such a site must answer. */
  origin: z.enum(['article', 'editors']),
  sources: z.array(slugSchema).readonly(),
});

export type QuestionInput = z.input<typeof questionSchema>;
export type Question = Readonly<z.output<typeof questionSchema>>;
