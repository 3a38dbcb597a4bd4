import { z } from 'zod';
import { reviewSchema } from '../articles/schema.ts';
import { slugSchema } from '../sources/schema.ts';

/** Where a page may lead at its end. */
const nextPlaceSchema = z.enum(['/contact', '/care-team', '/sessions', '/articles', '/faq', '/sources']);
export type NextPlace = z.output<typeof nextPlaceSchema>;

/** The head of a standing page in content/pages. The file's name is its address. */
export const pageHeadSchema = z.strictObject({
  title: z.string().min(5).max(65),
  description: z.string().min(50).max(160),
  updatedOn: z.iso.date(),
  /** False where the first words must be the first thing seen, with no list of contents before them. */
  contents: z.boolean().default(true),
  /** Source ids. Each is cited in the text by a SourceNote, and no other is. */
  sources: z.array(slugSchema).readonly(),
  /** The next step at its end; none where nothing may distract from what the page says. */
  next: z.array(nextPlaceSchema).readonly().default(['/contact']),
  /** True where reading the page could put someone at risk at home: it then offers a quick way to leave. */
  quickExit: z.boolean().default(false),
  /** Where the text is legal, the reviewer is counsel. */
  review: reviewSchema,
});

export type PageHead = Readonly<z.output<typeof pageHeadSchema>>;
