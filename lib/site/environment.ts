import { z } from 'zod';

const blankAsAbsent = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankAsAbsent, schema.optional());

const wholeNumber = (fallback: number, min: number, max: number) =>
  z.preprocess(blankAsAbsent, z.coerce.number().int().min(min).max(max).default(fallback));

const ageRecipients = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(z.string().startsWith('age1', 'every key must be an age public key (age1…)')));

/** Variables that say something only with one another. */
const together = [
  ['SMTP_URL', 'MAIL_FROM', 'MAIL_TO'],
  ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
] as const;

export const environmentSchema = z
  .object({
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
    DATABASE_URL: optional(
      z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgres://user@host/name' }),
    ),
    INQUIRY_SECRET: optional(
      z
        .string()
        .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits, as "openssl rand -hex 32" makes them'),
    ),
    SMTP_URL: optional(
      z.url({
        protocol: /^smtps?$/,
        error: 'must be an address such as smtps://user:password@mail.example.org',
      }),
    ),
    MAIL_FROM: optional(z.email('must be an email address')),
    MAIL_TO: optional(z.email('must be an email address')),
    WEBHOOK_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an address such as https://…' })),
    WEBHOOK_SECRET: optional(
      z.string().regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'must be whsec_ and 24 to 64 bytes in base64'),
    ),
    WORKER: z.preprocess(
      blankAsAbsent,
      z.enum(['inside', 'apart'], { error: 'must be inside or apart' }).default('inside'),
    ),
    CONTENT_DATE: optional(z.iso.date('must be a date such as 2027-01-31')),
    METRICS_PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  })
  .superRefine((values, context) => {
    for (const group of together) {
      const missing = group.filter((name) => values[name] === undefined);
      if (missing.length === 0 || missing.length === group.length) continue;
      for (const name of missing) {
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `is needed with ${listOthers(group, name)}`,
        });
      }
    }
    if (values.DATABASE_URL !== undefined && values.INQUIRY_SECRET === undefined) {
      const message =
        'is needed with DATABASE_URL, the same in every instance: make one with "openssl rand -hex 32"';
      context.addIssue({ code: 'custom', path: ['INQUIRY_SECRET'], message });
    }
  });

function listOthers(group: readonly string[], name: string): string {
  return group.filter((other) => other !== name).join(' and ');
}

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
  /** Address of PostgreSQL; absent when inquiries are kept in SQLite in `dataDir`. */
  readonly databaseUrl?: string;
  /** Secret of 32 bytes that all instances share; absent when one is made in `dataDir`. */
  readonly inquirySecret?: Buffer;
  /** Where staff are told by mail of what waits. */
  readonly mail?: MailSettings;
  /** Where a system of staff is told, with the secret that signs it. */
  readonly webhook?: WebhookSettings;
  /** Whether this server also delivers and tidies up, or leaves that to `npm run worker`. */
  readonly worker: 'inside' | 'apart';
  /** The day on which content is judged, as an ISO date; absent for the day that it is. */
  readonly contentDate?: string;
  /** The loopback port of /metrics; absent when nobody watches. */
  readonly metricsPort?: number;
};

export type MailSettings = { readonly url: string; readonly from: string; readonly to: string };
export type WebhookSettings = { readonly url: string; readonly secret: string };

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
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    inquiryRecipients: values.INQUIRY_RECIPIENTS ?? [],
    limitPerNetwork: values.INQUIRY_LIMIT_PER_NETWORK,
    limitTotal: values.INQUIRY_LIMIT_TOTAL,
    trustedProxies: values.TRUSTED_PROXIES,
    worker: values.WORKER,
    ...readOptional(values),
  };
}

function readOptional(values: z.output<typeof environmentSchema>): Partial<Environment> {
  const { SITE_URL, DATABASE_URL, INQUIRY_SECRET, CONTENT_DATE, METRICS_PORT } = values;
  const { SMTP_URL, MAIL_FROM, MAIL_TO, WEBHOOK_URL, WEBHOOK_SECRET } = values;
  return {
    ...(SITE_URL === undefined ? {} : { siteUrl: new URL(SITE_URL).origin }),
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    ...(INQUIRY_SECRET === undefined ? {} : { inquirySecret: Buffer.from(INQUIRY_SECRET, 'hex') }),
    ...(SMTP_URL === undefined || MAIL_FROM === undefined || MAIL_TO === undefined
      ? {}
      : { mail: { url: SMTP_URL, from: MAIL_FROM, to: MAIL_TO } }),
    ...(WEBHOOK_URL === undefined || WEBHOOK_SECRET === undefined
      ? {}
      : { webhook: { url: WEBHOOK_URL, secret: WEBHOOK_SECRET } }),
    ...(CONTENT_DATE === undefined ? {} : { contentDate: CONTENT_DATE }),
    ...(METRICS_PORT === undefined ? {} : { metricsPort: METRICS_PORT }),
  };
}
