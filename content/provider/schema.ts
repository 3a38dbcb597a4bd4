import { z } from 'zod';

const weekday = z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
const hexColor = z.string().regex(/^#[0-9a-f]{6}$/i, 'write it as #rrggbb');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'use 24-hour time such as 09:00');

/** The clinic whose site this is. Replace provider.ts, and every page, feed and data file follows. */
export const providerSchema = z.strictObject({
  /** True while this is the made-up default: pages then say that it is an example. */
  isExample: z.boolean(),
  name: z.string().min(3).max(60),
  /** For small places such as an icon's label. */
  shortName: z.string().min(2).max(24),
  phone: z.strictObject({ number: z.string().regex(/^\+1\d{10}$/), shown: z.string().min(10) }),
  email: z.email(),
  /** When the phone is answered and inquiries are read. */
  hours: z
    .array(z.strictObject({ day: weekday, opens: clock, closes: clock }))
    .min(1)
    .readonly(),
  /** IANA time zone of `hours`. */
  timeZone: z.string().min(3),
  /** Two-letter codes of the states where the staff are licensed to treat. */
  statesServed: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .readonly(),
  languages: z.array(z.string().min(3)).min(1).readonly(),
  /** Hours of treatment in a usual week. */
  weeklyHours: z.strictObject({ min: z.int().min(1), max: z.int().max(40) }),
  /** An inquiry is answered within this many business days. */
  answerWithinBusinessDays: z.int().min(1).max(10),
  /**
   * When an inquiry is deleted, in days: while it is open, after it arrived, answered or not; else after it was marked
   * answered, closed or spam, and never later than an open one. `backups`: when a copy made for safety expires.
   */
  retentionDays: z.strictObject({
    open: z.int().min(7).max(365),
    answered: z.int().min(1).max(365),
    closed: z.int().min(1).max(365),
    spam: z.int().min(1).max(365),
    backups: z.int().min(1).max(90),
  }),
  /**
   * How long a review of a text holds: in months, and what happens in the days after it fell due. After `hideAfterDays`
   * search engines and other machines are kept off the page, after `stopAfterDays` the site cannot be built.
   */
  reviewPolicy: z
    .strictObject({
      monthsBetween: z.int().min(1).max(36),
      hideAfterDays: z.int().min(1).max(365),
      stopAfterDays: z.int().min(2).max(730),
    })
    .refine(({ hideAfterDays, stopAfterDays }) => stopAfterDays > hideAfterDays, {
      path: ['stopAfterDays'],
      error: 'It is not longer than hideAfterDays',
    }),
  /**
   * The clinic's own two colors for links, buttons and focus: one on light paper, one in the dark. Null keeps the
   * site's. Text in them must reach a contrast of 7 to 1, or the build stops and names the nearest that does.
   */
  colors: z.strictObject({ onPaper: hexColor, inTheDark: hexColor }).nullable(),
  /** License and accreditation numbers; empty until the clinic holds them. */
  licenses: z
    .array(z.strictObject({ name: z.string().min(3), number: z.string().min(2), issuer: z.string().min(3) }))
    .readonly(),
  /** Who answers for privacy and nondiscrimination requests: a job title, never an invented name. */
  complianceContact: z.string().min(5),
  /** On what terms others may use the facts about roles and sessions: catalog.json, and the files of the table. */
  dataLicense: z.strictObject({
    name: z.string().min(3).max(60),
    url: z.url({ protocol: /^https$/ }),
    /** What the terms cover and what not, in plain words. */
    sentence: z.string().min(20).max(300),
    /** The day on which the clinic confirmed them; null until then. */
    confirmedOn: z.iso.date().nullable(),
  }),
  checkedOn: z.iso.date(),
});

export type ProviderInput = z.input<typeof providerSchema>;
export type Provider = Readonly<z.output<typeof providerSchema>>;
