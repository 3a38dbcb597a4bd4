import { z } from 'zod';
import { licenseKinds } from '../license-boards/schema.ts';
import { slugSchema } from '../sources/schema.ts';

/** The five roles, in the order in which pages list them. A slug is an address and a key of the matrix. */
export const roleSlugs = [
  'licensed-therapist',
  'addiction-counselor',
  'psychiatrist',
  'peer-support-specialist',
  'family-therapist',
] as const;

/** The union of every slug above, so that a matrix with a missing or misspelt role does not compile. */
export type RoleSlug = (typeof roleSlugs)[number];

/** A license or certificate that people in a role hold. `abbreviation` must be in the glossary. */
const credentialSchema = z.strictObject({
  abbreviation: z.string().min(2).max(12),
  name: z.string().min(5),
  /** One or two sentences on where it is used or what it asks for. */
  note: z.string().min(10),
});

/** What a license is needed for, and what a sentence may claim of a role outside the matrix. */
export const limitedActs = ['prescribes', 'diagnoses', 'gives-therapy'] as const;
export type LimitedAct = (typeof limitedActs)[number];

/** yes: it belongs to the role. within-license: only where license and state allow it. no: never. */
const limits = ['yes', 'within-license', 'no'] as const;

/** One staff role of the care team. Lists hold whole phrases in plain words, each at most one sentence. */
export const roleSchema = z.strictObject({
  slug: z.enum(roleSlugs),
  /** As in a sentence: "Licensed therapist". Short enough for one line of a drawing on a phone. */
  title: z.string().min(3).max(32),
  plural: z.string().min(3).max(60),
  /** One line that says what this person does for you. */
  summary: z.string().min(20).max(160),
  /** Two to four sentences that open the role's page. */
  introduction: z.array(z.string().min(20)).min(1).readonly(),
  education: z.array(z.string().min(10)).min(1).readonly(),
  credentials: z.array(credentialSchema).min(1).readonly(),
  /** Who licenses or certifies, and what that means, in one or two sentences. */
  licensedBy: z.string().min(20),
  /** Which look-up of /check-a-license holds this role. */
  checkedAs: z.enum(licenseKinds),
  /** How you can check a license or certificate. */
  howToCheck: z.string().min(20),
  may: z.array(z.string().min(5)).min(1).readonly(),
  /** Limits. Every role has at least one: families are misled by what is left out. */
  mayNot: z.array(z.string().min(5)).min(1).readonly(),
  /** The same limits as data: what sentences anywhere on the site are checked against. */
  acts: z.strictObject({
    prescribes: z.enum(limits),
    diagnoses: z.enum(limits),
    'gives-therapy': z.enum(limits),
  }),
  methods: z.array(z.string().min(3)).min(1).readonly(),
  topics: z.array(z.string().min(3)).min(1).readonly(),
  /** How this role works with each of the other four: one sentence each. */
  worksWith: z.partialRecord(z.enum(roleSlugs), z.string().min(20)).readonly(),
  /** Questions a visitor may put to this person: neutral, each ending in a question mark. */
  askThem: z.array(z.string().min(10).endsWith('?', 'End it with a question mark')).min(4).max(6).readonly(),
  sources: z.array(slugSchema).min(1).readonly(),
});

export type RoleInput = z.input<typeof roleSchema>;
export type Role = Readonly<z.output<typeof roleSchema>>;
