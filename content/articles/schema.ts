import { z } from 'zod';
import { fields } from '../inquiry-form/fields.ts';
import { audiences } from '../questions/schema.ts';
import { roleSlugs } from '../roles/schema.ts';
import { slugSchema } from '../sources/schema.ts';

/** "Maryland", "New York", …: the states as the inquiry form names them. */
const stateNames = fields.flatMap((field) =>
  field.name === 'state' && 'choices' in field ? field.choices.map(({ label }) => label) : [],
);

/**
 * Who read a text for its clinical or legal truth, when, and which words. `npm run review -- sign` writes it: nobody
 * fills it by hand, because a name must not vouch for words it never saw. Null until a named, licensed person has.
 */
export const reviewSchema = z
  .strictObject({
    reviewer: z.string().min(3),
    /** License with its state, as the page shows it. */
    license: z.string().refine((license) => stateNames.some((state) => license.includes(state)), {
      error: 'It names no state: write it out, as in "LCSW, Maryland 00000"',
    }),
    reviewedOn: z.iso.date(),
    nextReviewOn: z.iso.date(),
    /** Hash of the words that were read: lib/reviews/hash-words.ts. */
    words: z.string().regex(/^sha256-[0-9a-f]{32}$/, 'It is not the hash of words'),
  })
  .refine(({ reviewedOn, nextReviewOn }) => nextReviewOn > reviewedOn, {
    path: ['nextReviewOn'],
    error: 'It is not later than reviewedOn',
  })
  .readonly()
  .nullable();

export type Review = NonNullable<z.output<typeof reviewSchema>>;

/** What articles are about, in the order in which their list shows them. */
export const subjects = ['start', 'team', 'week', 'health', 'family', 'professionals'] as const;

/** The head of an article in content/articles. The file's name is its address. */
export const articleHeadSchema = z
  .strictObject({
    title: z.string().min(10).max(65),
    description: z.string().min(50).max(160),
    publishedOn: z.iso.date(),
    updatedOn: z.iso.date(),
    audience: z.enum(audiences),
    /** The group in which the list of articles shows it. */
    subject: z.enum(subjects),
    /** Three short lines that can stand for the article in lists and feeds. */
    summary: z.array(z.string().min(20).max(140)).length(3).readonly(),
    /** The roles the article is about; empty when it is about none in particular. */
    roles: z.array(z.enum(roleSlugs)).readonly(),
    /** Source ids. Each is cited in the text by a SourceNote, and no other is. */
    sources: z.array(slugSchema).min(3).readonly(),
    /** Addresses of pages of this site to read next. */
    related: z.array(z.string().startsWith('/')).min(1).max(5).readonly(),
    /** True where reading the page could put someone at risk at home: it then offers a quick way to leave. */
    quickExit: z.boolean().default(false),
    review: reviewSchema,
  })
  .refine(({ publishedOn, updatedOn }) => updatedOn >= publishedOn, {
    path: ['updatedOn'],
    error: 'It is earlier than publishedOn',
  });

export type ArticleHead = Readonly<z.output<typeof articleHeadSchema>>;
