import type { HelpLine } from '#content/help-lines/schema.ts';
import type { Provider } from '#content/provider/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { securityTextExpiry } from '#lib/pages/data-files/compose-security-text.ts';
import type { Environment } from '#lib/site/environment.ts';

/** An article or standing page, as far as its review goes. */
type Reviewable = { readonly file: string; readonly head: { readonly review: unknown } };

export type LaunchSources = {
  readonly provider: Provider;
  readonly articles: readonly Reviewable[];
  readonly standing: readonly Reviewable[];
  readonly sources: readonly Source[];
  readonly helpLines: readonly HelpLine[];
  readonly environment: Pick<Environment, 'siteUrl' | 'inquiryRecipients'>;
  /** ISO date of the day on which this is asked. */
  readonly today: string;
};

const providerFile = 'content/provider/provider.ts';

/** All that is still made up, missing or out of date before the site may go live; empty when nothing is. */
export function listPlaceholders(sources: LaunchSources): readonly ContentIssue[] {
  return [
    ...checkProvider(sources.provider, sources.today),
    ...checkReviews(sources),
    ...checkDates(sources),
    ...checkEnvironment(sources.environment),
  ];
}

function checkProvider(provider: Provider, today: string): readonly ContentIssue[] {
  const { isExample, phone, email, licenses } = provider;
  const faults: readonly (readonly [boolean, string, string, string])[] = [
    [isExample, 'isExample', 'The clinic is the made-up example.', 'Replace every value, then set false.'],
    [
      /55501\d\d$/.test(phone.number),
      'phone',
      `${phone.shown} is a number kept for fiction.`,
      'Put the number that your staff answer.',
    ],
    [
      /[@.](?:example(?:\.(?:com|net|org))?|test|invalid)$/.test(email),
      'email',
      `Nobody can receive mail at ${email}.`,
      'Put an address that your staff read.',
    ],
    [licenses.length === 0, 'licenses', 'No license is named.', 'Add each license with number and issuer.'],
    [
      securityTextExpiry(provider).slice(0, 10) <= today,
      'checkedOn',
      'The details were last checked over a year ago, and security.txt has expired with them.',
      'Check them, and put the date of today.',
    ],
  ];
  return faults
    .filter(([wrong]) => wrong)
    .map(([, field, message, remedy]) => ({
      file: providerFile,
      entry: `provider.${field}`,
      message,
      remedy,
    }));
}

function checkReviews({ articles, standing }: LaunchSources): readonly ContentIssue[] {
  const unreviewed = (pages: readonly Reviewable[], message: string, remedy: string) =>
    pages.filter(({ head }) => head.review === null).map(({ file }) => ({ file, message, remedy }));
  return [
    ...unreviewed(
      articles,
      'No licensed reviewer has read this article.',
      "Have it read, then fill 'review' in its head.",
    ),
    ...unreviewed(
      standing,
      'Nobody responsible has read this page: it is a placeholder until counsel or staff approve it.',
      "Have it read, then fill 'review' in its head.",
    ),
  ];
}

function checkDates({ sources, helpLines, today }: LaunchSources): readonly ContentIssue[] {
  const stale = (file: string, entries: readonly Pick<Source, 'id' | 'recheckOn'>[]) =>
    entries
      .filter(({ recheckOn }) => recheckOn < today)
      .map(({ id, recheckOn }) => ({
        file,
        entry: id,
        message: `This was to be checked again on ${recheckOn}.`,
        remedy: 'Read it again, and set checkedOn and recheckOn.',
      }));
  return [
    ...stale('content/help-lines/help-lines.ts', helpLines),
    ...stale('content/sources/sources.ts', sources),
  ];
}

function checkEnvironment({
  siteUrl,
  inquiryRecipients,
}: LaunchSources['environment']): readonly ContentIssue[] {
  const issues: ContentIssue[] = [];
  if (!(siteUrl?.startsWith('https:') ?? false)) {
    issues.push({
      file: 'environment',
      entry: 'SITE_URL',
      message: siteUrl === undefined ? 'It is not set.' : `${siteUrl} is not encrypted.`,
      remedy: 'Set it to the public address, such as https://www.your-clinic.org, and build again.',
    });
  }
  const keys = new Set(inquiryRecipients).size;
  if (keys < 2) {
    issues.push({
      file: 'environment',
      entry: 'INQUIRY_RECIPIENTS',
      message: 'Fewer than two different keys are named.',
      remedy: 'Name two or more age public keys: one for the team, one for recovery that is kept offline.',
    });
  }
  return issues;
}
