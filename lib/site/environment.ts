import { z } from 'zod';

const blankAsAbsent = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankAsAbsent, schema.optional());

const wholeNumber = (fallback: number, min: number, max: number) =>
  z.preprocess(blankAsAbsent, z.coerce.number().int().min(min).max(max).default(fallback));

/** Named so that setting one is an error, not a silence, until delivery and PostgreSQL exist. */
const notYet = z.preprocess(
  blankAsAbsent,
  z.undefined({ error: 'is not supported by this version yet: leave it blank' }),
);

const ageRecipients = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(z.string().startsWith('age1', 'every key must be an age public key (age1…)')));

export const environmentSchema = z.object({
  HOST: z.preprocess(blankAsAbsent, z.string().default('127.0.0.1')),
  PORT: wholeNumber(3000, 0, 65_535),
  DATA_DIR: z.preprocess(blankAsAbsent, z.string().default('./var')),
  SITE_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://www.example.org' })
      .refine(
        (url) => URL.canParse(url) && new URL(url).pathname === '/',
        'must be an origin without a path',
      ),
  ),
  INQUIRY_RECIPIENTS: optional(ageRecipients),
  INQUIRY_LIMIT_PER_NETWORK: wholeNumber(10, 1, 1_000_000),
  INQUIRY_LIMIT_TOTAL: wholeNumber(1000, 1, 10_000_000),
  TRUSTED_PROXIES: wholeNumber(0, 0, 10),
  DATABASE_URL: notYet,
  SMTP_URL: notYet,
  MAIL_FROM: notYet,
  MAIL_TO: notYet,
  WEBHOOK_URL: notYet,
  WEBHOOK_SECRET: notYet,
});

/** What the process was told from outside, parsed. */
export type Environment = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** The public origin without a trailing slash; absent on a developer's machine. Its presence means production. */
  readonly siteUrl?: string;
  /** age public keys; empty when a pair is to be made in `dataDir`. */
  readonly inquiryRecipients: readonly string[];
  /** Inquiries an hour from one network. */
  readonly limitPerNetwork: number;
  /** Inquiries an hour in all. */
  readonly limitTotal: number;
  /** How many hops of X-Forwarded-For to believe. */
  readonly trustedProxies: number;
};

/** A variable with a value that cannot be used. The message names each variable and what it must be. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Parses a set of variables; blank ones count as absent. Throws EnvironmentError. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new EnvironmentError(`The environment cannot be used:\n${lines.join('\n')}`);
  }
  const { SITE_URL, INQUIRY_RECIPIENTS, ...rest } = parsed.data;
  return {
    host: rest.HOST,
    port: rest.PORT,
    dataDir: rest.DATA_DIR,
    inquiryRecipients: INQUIRY_RECIPIENTS ?? [],
    limitPerNetwork: rest.INQUIRY_LIMIT_PER_NETWORK,
    limitTotal: rest.INQUIRY_LIMIT_TOTAL,
    trustedProxies: rest.TRUSTED_PROXIES,
    ...(SITE_URL === undefined ? {} : { siteUrl: new URL(SITE_URL).origin }),
  };
}
