import { z } from 'zod';
import { slugSchema } from '../sources/schema.ts';

/** The 21 kinds of session, in the order in which pages list them. A slug is an address and a key of the matrix. */
export const sessionSlugs = [
  'intake-and-orientation',
  'level-of-care-assessment',
  'psychiatric-evaluation',
  'individual-therapy',
  'individual-addiction-counseling',
  'process-group',
  'addiction-education-group',
  'relapse-prevention-group',
  'skills-group',
  'motivational-interviewing',
  'grief-shame-or-trauma-group',
  'co-occurring-conditions-session',
  'medication-visit',
  'peer-support-group',
  'family-or-couple-therapy',
  'multi-family-group',
  'family-education',
  'case-management',
  'treatment-plan-review',
  'safety-check',
  'discharge-and-continuing-care',
] as const;

/** The union of every slug above, so that the matrix cannot leave a session out. */
export type SessionSlug = (typeof sessionSlugs)[number];

export const sessionKinds = ['one-to-one', 'group', 'family', 'medical', 'planning'] as const;

/** When in a program a session usually comes. */
const sessionTimes = ['at-the-start', 'each-week', 'at-intervals', 'when-needed', 'at-the-end'] as const;

const sentencesSchema = (least: number, most: number) =>
  z.array(z.string().min(10).max(200)).min(least).max(most).readonly();

/**
 * Who comes beside the staff. family-with-you: family or others you choose may come, always with your consent;
 * family-without-you: they may come even when you do not.
 */
export const sessionAudiences = [
  'you-alone',
  'you-and-others',
  'family-with-you',
  'family-without-you',
] as const;

/** One kind of session. Sentences are plain and speak to "you". */
export const sessionSchema = z.strictObject({
  slug: z.enum(sessionSlugs),
  title: z.string().min(3).max(60),
  /** As in a sentence after "leads": "the process group", "individual therapy". */
  inSentence: z.string().min(3).max(80),
  kind: z.enum(sessionKinds),
  /** Decided by `attends`, which says the same in a sentence. */
  audience: z.enum(sessionAudiences),
  summary: z.string().min(20).max(160),
  /** Two to five sentences on what it is. */
  description: z.array(z.string().min(20)).min(1).readonly(),
  /** Ids of facts in content/facts/session-facts.ts. No rule fixes these figures: a clinic may set its own. */
  length: slugSchema,
  frequency: slugSchema,
  /** Group size, or who it is held with when it is not a group. */
  size: slugSchema,
  when: z.enum(sessionTimes),
  attends: z.string().min(10),
  /** What the people who come are asked to do, for themselves and for the others. */
  askedOfYou: sentencesSchema(2, 4),
  /** What is special here about privacy. What holds in every session stands once, in the wording of the pages. */
  staysPrivate: z.string().min(20).max(260),
  /** True where people from other homes may be there, who are bound by their word alone. */
  withOthers: z.boolean(),
  /** One sentence: who of the family may join, and on what condition. */
  family: z.string().min(20).max(200),
  before: sentencesSchema(2, 3),
  /** What to expect while it lasts, step by step, in order. */
  expect: z.array(z.string().min(10)).min(2).readonly(),
  after: sentencesSchema(2, 3),
  /** Neutral questions on this very session, for any provider. */
  ask: z
    .array(z.string().min(10).max(120).endsWith('?', 'end it with a question mark'))
    .min(3)
    .max(5)
    .readonly(),
  sources: z.array(slugSchema).readonly(),
});

export type SessionInput = z.input<typeof sessionSchema>;
export type Session = Readonly<z.output<typeof sessionSchema>>;
export type SessionKind = Session['kind'];
export type SessionAudience = Session['audience'];

/** The parts a role can take in a session, from most to least. */
export const parts = ['leads', 'co-leads', 'supports', 'may-lead', 'none'] as const;
export type Part = (typeof parts)[number];

/** Why we say so: a section of the article the site began with, a public source, or an inference awaiting review. */
const basisSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('article'),
    section: z.enum(['s1', 's2', 's3', 's4', 's5', 'f1', 'f2', 'f3', 'f4', 'f5', 'conclusion']),
  }),
  z.strictObject({ kind: z.literal('source'), source: slugSchema }),
  z.strictObject({ kind: z.literal('inference') }),
]);

export type Basis = z.output<typeof basisSchema>;

/** One cell: the part, why we say so, and one whole sentence that can stand alone. */
export const cellSchema = z.strictObject({
  part: z.enum(parts),
  basis: basisSchema,
  sentence: z.string().min(20).max(220),
});

export type CellInput = z.input<typeof cellSchema>;
export type Cell = Readonly<z.output<typeof cellSchema>>;
