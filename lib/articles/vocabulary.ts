import type { ReactNode } from 'react';
import { z } from 'zod';
import { helpLineKinds } from '#content/help-lines/schema.ts';
import { roleSlugs } from '#content/roles/schema.ts';
import { matrix } from '#content/sessions/matrix.ts';
import { sessionSlugs, type Part, type SessionSlug } from '#content/sessions/schema.ts';
import { slugSchema } from '#content/sources/schema.ts';

/**
 * Every component that prose may use, with the props it takes. Props are plain strings, or bare words for yes
 * (`<RoleName slug="psychiatrist" plural />`): prose holds no code. `children` says whether text stands inside.
 */
export const vocabulary = {
  /** The role's name in lower case without article, as a link to its page; `plain` for no link. */
  RoleName: entry({ slug: roleSlug(), plural: yes(), capital: yes(), plain: yes() }),
  /** The session's name as inside a sentence ("the process group"), as a link to its page. */
  SessionName: entry({ slug: sessionSlug(), capital: yes(), plain: yes() }),
  /** Who leads a session, from the matrix: "a licensed therapist or an addiction counselor". */
  Leads: entry({ session: sessionWith('leads'), capital: yes() }),
  CoLeads: entry({ session: sessionWith('co-leads'), capital: yes() }),
  Supports: entry({ session: sessionWith('supports'), capital: yes() }),
  /** All five parts of one session, as a list or small table. */
  WhoLeads: entry({ session: sessionSlug() }),
  /** A boxed remark; `urgent` where a life may be at risk. */
  Notice: entry({ tone: z.enum(['plain', 'urgent']), title: z.string().min(3).optional() }, 'text'),
  /** A place in a draft that a lawyer has yet to decide. It is shown, and `npm run launch:check` can find it. */
  ForCounsel: entry({}, 'text'),
  /** An ordered list of things to do, one after the other. */
  Steps: entry({}, 'text'),
  /** A list of what to keep in mind. */
  KeyPoints: entry({}, 'text'),
  /** A figure from the registry in content/facts, as words: "9 to 19 hours a week"; `form` for one of its other forms. */
  Fact: entry({ id: slugSchema, form: slugSchema.optional(), capital: yes() }),
  /** A help line with its verb, as a link: "call 988", "text HOME to 741741". */
  Line: entry({ id: slugSchema, by: z.enum(['call', 'text']), capital: yes() }),
  /** A small mark that leads to the source in the list at the end of the page. */
  SourceNote: entry({ id: slugSchema }),
  /** Lines to call, with what each gives; all of them, or those of one kind. */
  HelpLines: entry({ kind: z.enum(helpLineKinds).optional() }),
  /** What the inquiry form asks, why, and who can read it. */
  InquiryFields: entry({}),
  /** When an inquiry is deleted, by what became of it. */
  RetentionTable: entry({}),
  /** The provider's profile, as words in a sentence. */
  ProviderName: entry({}),
  /** The provider's phone number, as a link that dials it. */
  Phone: entry({}),
  /** The provider's address for mail, as a link. */
  Email: entry({}),
  /** The job title of the person who answers for privacy and civil rights. */
  ComplianceContact: entry({}),
  /** "Monday to Friday, 9 am to 6 pm Eastern time". */
  ProviderHours: entry({}),
  /** "Maryland, Pennsylvania and Virginia". */
  StatesServed: entry({}),
  /** "9 to 12 hours". */
  WeeklyHours: entry({}),
  /** "1 business day". */
  AnswerTime: entry({}),
  /** "90 days". */
  RetentionDays: entry({}),
} as const;

type Vocabulary = typeof vocabulary;
export type VocabularyName = keyof Vocabulary;

/** The props of a component, with `children` where it takes text. */
type VocabularyProps<Name extends VocabularyName> = Readonly<
  Pick<z.output<Vocabulary[Name]['props']>, keyof Vocabulary[Name]['props']['shape']>
> &
  (Vocabulary[Name]['children'] extends 'text' ? { readonly children: ReactNode } : unknown);

/** One component for every name: leaving one out is a type error. */
export type VocabularyComponents = {
  readonly [Name in VocabularyName]: (props: VocabularyProps<Name>) => ReactNode;
};

/** Whether a component of this name may stand in prose. */
export function isVocabularyName(name: string): name is VocabularyName {
  return Object.hasOwn(vocabulary, name);
}

function entry<Shape extends z.ZodRawShape>(
  shape: Shape,
): { readonly props: z.ZodObject<Shape, z.core.$strict>; readonly children: 'none' };
function entry<Shape extends z.ZodRawShape>(
  shape: Shape,
  children: 'text',
): { readonly props: z.ZodObject<Shape, z.core.$strict>; readonly children: 'text' };
function entry<Shape extends z.ZodRawShape>(shape: Shape, children: 'none' | 'text' = 'none') {
  return { props: z.strictObject(shape), children };
}

function yes() {
  return z.literal(true, { error: 'Write it as a bare word, without a value' }).optional();
}

function roleSlug() {
  return z.enum(roleSlugs, { error: ({ input }) => `The role "${String(input)}" does not exist` });
}

function sessionSlug() {
  return z.enum(sessionSlugs, { error: ({ input }) => `The session "${String(input)}" does not exist` });
}

/** A session in which someone takes this part, or the sentence would name nobody. */
function sessionWith(part: Part) {
  return sessionSlug().refine((session) => hasPart(session, part), {
    error: ({ input }) => `In the matrix no role has the part "${part}" in "${String(input)}"`,
  });
}

function hasPart(session: SessionSlug, part: Part): boolean {
  return roleSlugs.some((role) => matrix[session][role].part === part);
}
