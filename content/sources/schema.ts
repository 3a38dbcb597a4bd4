import { z } from 'zod';

/** How sure a source makes us: read in the primary source, read in a secondary one that names it, or not yet confirmed. */
export const certaintySchema = z.enum(['primary', 'secondary', 'unconfirmed']);

/** Lower-case words and digits joined by hyphens: the form of every id and address in content. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

/** Where a fact was read. Its id is what roles, sessions, questions and articles cite. */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(5),
  publisher: z.string().min(2),
  /** Year of publication; null when the document carries none. */
  year: z.int().min(1980).max(2100).nullable(),
  /** Where it can be read; null when it is only in print or was read as a copy without a stable address. */
  url: z.url({ protocol: /^https$/ }).nullable(),
  certainty: certaintySchema,
  /** What a reader should know of its limits, in one sentence. */
  note: z.string().min(10).optional(),
  checkedOn: z.iso.date(),
  recheckOn: z.iso.date(),
});

export type SourceInput = z.input<typeof sourceSchema>;
export type Source = Readonly<z.output<typeof sourceSchema>>;
