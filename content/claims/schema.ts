import { z } from 'zod';
import { roleSlugs } from '../roles/schema.ts';
import { sessionSlugs } from '../sessions/schema.ts';

/** What a sentence can claim that a role does. */
const acts = [
  'leads',
  'co-leads',
  'supports',
  'takes-part',
  'prescribes',
  'diagnoses',
  'gives-therapy',
] as const;

/** Several kinds of session under one word: "groups", "therapy". `any` is whatever the clinic holds. */
const sessionSets = ['any', 'groups', 'therapy', 'therapy-groups', 'one-to-one'] as const;

/** Lower case, hyphens as spaces, without "the": as the reader sees a sentence. */
const phrase = z
  .string()
  .min(2)
  .regex(/^[a-z' ]+$/);

/** What people call a role besides its title. Give the singular; the plural takes an s unless `plural` says otherwise. */
export const roleNameSchema = z.strictObject({
  /** 'other' is staff that is none of the roles, so that "physician assistant" is not read as a physician. */
  role: z.enum([...roleSlugs, 'other', 'all']),
  name: phrase,
  plural: phrase.optional(),
});

/** What people call a session, or a set of sessions, besides its title. Plurals as above; `plural: null` when it has none. */
export const sessionNameSchema = z.strictObject({
  session: z.enum([...sessionSlugs, ...sessionSets]),
  name: phrase,
  plural: phrase.nullable().optional(),
});

/** The first half of a session's name, where several share the last word: "process and skills groups". */
export const sharedHeadSchema = z.strictObject({
  session: z.enum(sessionSlugs),
  name: phrase,
  heads: z.array(phrase).min(1).readonly(),
});

/** Which kinds of session the word for a set means. */
export const sessionSetsSchema = z.record(
  z.enum(sessionSets),
  z.array(z.enum(sessionSlugs)).min(1).readonly(),
);

/** A verb by what it claims. Forms are made by rule; `past` and `third` are for verbs that break it. */
export const actVerbSchema = z.strictObject({
  act: z.enum(acts),
  verb: phrase,
  past: phrase.optional(),
  participle: phrase.optional(),
  /** Words that follow the verb: "part in" after "take". */
  after: phrase.optional(),
  /** The phrase itself denies: "take no part in". */
  denies: z.literal(true).optional(),
  /** Only together with one of these words as its object: "write a prescription". */
  objects: z.array(phrase).min(1).readonly().optional(),
});

/** What stands after a form of "be": "in charge of". */
export const predicateSchema = z.strictObject({
  act: z.enum(acts),
  words: phrase,
  denies: z.literal(true).optional(),
});

/** Small words by what they do in a sentence. */
const wordClasses = [
  'negation',
  'modal',
  'auxiliary',
  'conjunction',
  'subordinator',
  'relative',
  'preposition',
  'pronoun',
  'person',
  'adverb',
  'sometimes',
  'filler',
  'contrast',
  'condition',
  'hearsay',
  'untrue',
  'chain',
] as const;

/** Phrases that stand between a session, or the leading of it, and whose it is: "the job of", "falls to". */
export const ownershipSchema = z.array(phrase);

export const smallWordsSchema = z.record(z.enum(wordClasses), z.array(phrase.or(z.enum(['a', 'i']))));

export type ClaimAct = (typeof acts)[number];
export type SessionSet = (typeof sessionSets)[number];
export type WordClass = (typeof wordClasses)[number];
export type RoleName = z.output<typeof roleNameSchema>;
export type SessionName = z.output<typeof sessionNameSchema>;
export type SharedHead = z.output<typeof sharedHeadSchema>;
export type ActVerb = z.output<typeof actVerbSchema>;
export type Predicate = z.output<typeof predicateSchema>;
