import { z } from 'zod';
import { roleSlugs } from '../roles/schema.ts';
import { slugSchema } from '../sources/schema.ts';

export const audiences = ['clients', 'families', 'professionals'] as const;
export type Audience = (typeof audiences)[number];

/** What people want to know of each role: who they are, what they may and may not do, and so on. */
export const roleAspects = ['who', 'may', 'limits', 'leads', 'license', 'family'] as const;

/** What everyone who asks wants to know, whoever they are. */
export const audienceAspects = ['first', 'private', 'asking-cost', 'not-working'] as const;

const roleCellSchema = z.templateLiteral([z.enum(roleSlugs), ':', z.enum(roleAspects)]);
const audienceCellSchema = z.templateLiteral([z.enum(audiences), ':', z.enum(audienceAspects)]);

/** A thing that some question must answer: `psychiatrist:limits`, `families:private`. */
export type CoverageCell = z.output<typeof roleCellSchema> | z.output<typeof audienceCellSchema>;

/** One to a page of answers: /faq/who-leads. */
export const topics = [
  'who-leads',
  'roles',
  'licenses',
  'medicine',
  'the-week',
  'by-video',
  'fit',
  'privacy',
  'family',
  'cost',
  'asking',
] as const;

export type Topic = (typeof topics)[number];

/**
 * One question that visitors ask. Who leads what is never typed by hand in an answer: the tokens
 * {leads:session}, {co-leads:session}, {supports:session}, {role:slug}, {roles:slug}, {session:slug}
 * take their words from the catalog; figures and phone numbers are {fact:id}, {call:line} and {text:line}.
 */
export const questionSchema = z.strictObject({
  id: slugSchema,
  question: z.string().min(10).max(120).endsWith('?'),
  audience: z.enum(audiences),
  topic: z.enum(topics),
  /** Paragraphs, at most three short ones. */
  answer: z.array(z.string().min(10)).min(1).max(3).readonly(),
  /** The page that says more: an address of this site, with an #anchor where that helps. */
  more: z.strictObject({ href: z.string().startsWith('/'), text: z.string().min(5) }),
  /** Where the question came from: the article the site began with, or what such a site must answer. */
  origin: z.enum(['article', 'editors']),
  sources: z.array(slugSchema).readonly(),
  /** What it answers of all that must be answered. Every cell is covered by one question or more. */
  covers: z
    .array(z.union([roleCellSchema, audienceCellSchema]))
    .readonly()
    .default([]),
});

export type QuestionInput = z.input<typeof questionSchema>;
export type Question = Readonly<z.output<typeof questionSchema>>;
