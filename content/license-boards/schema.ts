import { z } from 'zod';
import { evidenceIds } from './evidence.ts';
import { nationalIds } from './national.ts';

/** The fifty states and the District of Columbia, by their two letters. */
export const stateCodes = [
  ...['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS'],
  ...['KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC'],
  ...['ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY'],
] as const;
export type StateCode = (typeof stateCodes)[number];

/** Whose license or certificate is looked up. A kind is an anchor of /check-a-license: changing it breaks links. */
export const licenseKinds = ['doctors', 'therapists', 'addiction-counselors', 'peer-specialists'] as const;
export type LicenseKind = (typeof licenseKinds)[number];

const secureUrl = z.url({ protocol: /^https$/, error: 'Write an address that begins with https://' });
const dates = { checkedOn: z.iso.date(), recheckOn: z.iso.date() };

/** Where to look someone up. Never guess an address: what nobody could confirm is a gap. */
const lookUpSchema = z.strictObject({
  /** The board or agency whose list it is. */
  board: z.string().min(5).max(100),
  url: secureUrl,
  /** Where the address was found. One of them "own-page": confirmed; two or more: they agree; one: not yet confirmed. */
  foundIn: z.array(z.enum(evidenceIds)).min(1).readonly(),
  /** Whom it lists, where that is not everyone of the kind: "Social workers". */
  lists: z.string().min(5).max(90).optional(),
  /** What a visitor meets there that they would not expect, in one sentence. */
  note: z.string().min(10).max(120).optional(),
  ...dates,
});

/** No address that we could confirm, why, and where to start instead. */
const gapSchema = z.strictObject({
  missing: z.string().min(20).max(160),
  startAt: z.union([z.enum(nationalIds), z.strictObject({ board: z.string().min(5), url: secureUrl })]),
  ...dates,
});

const entriesSchema = z
  .array(
    z.union([lookUpSchema, gapSchema]).refine(({ checkedOn, recheckOn }) => checkedOn < recheckOn, {
      path: ['recheckOn'],
      error: 'It is not after checkedOn',
    }),
  )
  .min(1)
  .readonly();

/** The official look-ups of one state. Every kind has at least one look-up or gap: a blank would read as "none needed". */
export const stateBoardsSchema = z.strictObject({
  state: z.enum(stateCodes),
  doctors: entriesSchema,
  therapists: entriesSchema,
  'addiction-counselors': entriesSchema,
  'peer-specialists': entriesSchema,
});

export type LookUp = Readonly<z.output<typeof lookUpSchema>>;
export type LookUpGap = Readonly<z.output<typeof gapSchema>>;
export type StateBoardsInput = z.input<typeof stateBoardsSchema>;
export type StateBoards = Readonly<z.output<typeof stateBoardsSchema>>;
