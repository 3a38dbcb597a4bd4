import type { Environment } from '#lib/site/environment.ts';
import type { LaunchPoint } from './launch-point.ts';

export type LaunchEnvironment = Pick<
  Environment,
  'siteUrl' | 'inquiryRecipients' | 'mail' | 'webhook' | 'trustedProxies' | 'contentDate'
>;

/** What the process must be told before it serves visitors and is not. */
export function listEnvironmentPoints({
  siteUrl,
  inquiryRecipients,
  mail,
  webhook,
  trustedProxies,
  contentDate,
}: LaunchEnvironment): readonly LaunchPoint[] {
  const faults: readonly (readonly [boolean, string, string, string])[] = [
    [
      siteUrl?.startsWith('https:') !== true,
      'SITE_URL',
      siteUrl === undefined ? 'It is not set.' : `${siteUrl} is not encrypted.`,
      'Set it to the public address, such as https://www.your-clinic.org, and build again.',
    ],
    [
      new Set(inquiryRecipients).size < 2,
      'INQUIRY_RECIPIENTS',
      'Fewer than two different keys are named.',
      'Name two or more age public keys: one for the team, one for recovery that is kept offline.',
    ],
    [
      mail === undefined && webhook === undefined,
      'SMTP_URL',
      'Nobody is told when an inquiry comes in.',
      'Set SMTP_URL, MAIL_FROM and MAIL_TO, or WEBHOOK_URL and WEBHOOK_SECRET.',
    ],
    [
      trustedProxies === 0,
      'TRUSTED_PROXIES',
      'No proxy is named: behind one, all visitors would share the limit of a single network.',
      'Set it to the number of proxies in front; the one with TLS is the first.',
    ],
    [
      contentDate !== undefined,
      'CONTENT_DATE',
      `The clock stands at ${String(contentDate)}.`,
      'Remove it: it is for tests and previews.',
    ],
  ];
  return faults
    .filter(([wrong]) => wrong)
    .map(([, name, message, remedy]) => ({
      name: `env/${name}`,
      issue: { file: 'environment', message, remedy },
    }));
}
