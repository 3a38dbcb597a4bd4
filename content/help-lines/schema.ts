import { z } from 'zod';
import { slugSchema } from '../sources/schema.ts';

/** One way to reach a line. `number` is what is dialed: digits only, with +1 for ten-digit numbers. */
const reachSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('call'),
    number: z.string().regex(/^(\+1\d{10}|\d{3})$/),
    shown: z.string().min(3),
  }),
  z.strictObject({
    by: z.literal('text'),
    number: z.string().regex(/^(\+1\d{10}|\d{3,6})$/),
    shown: z.string().min(3),
  }),
  z.strictObject({ by: z.literal('tty'), number: z.string().regex(/^\+1\d{10}$/), shown: z.string().min(3) }),
  z.strictObject({ by: z.literal('web'), url: z.url({ protocol: /^https$/ }), shown: z.string().min(3) }),
]);

/** What a line is for: which ones a page lists together. */
export const helpLineKinds = [
  'emergency',
  'crisis',
  'safety',
  'young-people',
  'relay',
  'finding-treatment',
] as const;

/** A crisis or help line that is not ours. `strip` puts it in the strip at the top of every page. */
export const helpLineSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(3),
  /** What calling it gives you, in one sentence. */
  gives: z.string().min(10),
  /** What it does not do, in one sentence: after a call to the wrong line, many people do not make a second. */
  isNot: z.string().min(10),
  kind: z.enum(helpLineKinds),
  reach: z.array(reachSchema).min(1).readonly(),
  hours: z.string().min(3),
  languages: z.string().min(3),
  strip: z.boolean(),
  source: slugSchema,
  checkedOn: z.iso.date(),
  recheckOn: z.iso.date(),
});

export type HelpLineInput = z.input<typeof helpLineSchema>;
export type HelpLine = Readonly<z.output<typeof helpLineSchema>>;
export type Reach = HelpLine['reach'][number];
