import { z } from 'zod';
import { roleSlugs } from '../roles/schema.ts';
import { sessionKinds } from '../sessions/schema.ts';
import { slugSchema } from '../sources/schema.ts';

/** What many sheets share, by group, in the order in which they ask. */
const sharedGroups = ['license', 'privacy', 'cost', 'emergency'] as const;

/** The groups of every sheet. The first is about the person or the session itself, which name its questions. */
export const sheetGroups = ['about', ...sharedGroups] as const;
export type SheetGroupId = (typeof sheetGroups)[number];

/** What sheets there are: one for each role, and for each session one of its kind. */
export const sheetKinds = [...roleSlugs, ...sessionKinds] as const;
export type SheetKind = (typeof sheetKinds)[number];

/**
 * One question to take to any program. What to ask one person or about one session stands with the role (`askThem`)
 * or the session (`ask`); here stands what many sheets share. It asks whoever is there, so it names nobody and praises nothing.
 */
export const sheetQuestionSchema = z.strictObject({
  id: slugSchema,
  group: z.enum(sharedGroups),
  /** One question that can be answered in a few words or one number. */
  question: z.string().min(10).max(110).endsWith('?'),
  /** Why to ask it, in one short sentence: on paper it stands in small letters below. */
  why: z.string().min(10).max(90).endsWith('.'),
  /** The sheets that ask it. */
  on: z.array(z.enum(sheetKinds)).min(1).readonly(),
  /** What it rests on; empty where it is plain good sense. */
  sources: z.array(slugSchema).readonly(),
});

export type SheetQuestionInput = z.input<typeof sheetQuestionSchema>;
export type SheetQuestion = Readonly<z.output<typeof sheetQuestionSchema>>;
