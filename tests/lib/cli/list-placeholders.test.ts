import { expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listPlaceholders, type LaunchSources } from '#lib/cli/list-placeholders.ts';

const realProvider = {
  ...provider,
  isExample: false,
  phone: { number: '+12025559999', shown: '(202) 555-9999' },
  email: 'hello@harbor.org',
  licenses: [{ name: 'Outpatient license', number: '12-345', issuer: 'State of Maryland' }],
};

/** A site on which nothing is left to do; `changes` undo that. */
function aReadySite(changes: Partial<LaunchSources> = {}): LaunchSources {
  return {
    provider: realProvider,
    articles: [],
    standing: [],
    sources: catalog.sources,
    helpLines: catalog.helpLines,
    environment: { siteUrl: 'https://harbor.org', inquiryRecipients: ['age1team', 'age1recovery'] },
    today: '2026-11-25',
    ...changes,
  };
}

const entriesOf = (changes: Partial<LaunchSources>) =>
  listPlaceholders(aReadySite(changes)).map(({ file, entry }) => entry ?? file);

test('finds nothing left on a site that is ready', () => {
  expect(listPlaceholders(aReadySite())).toEqual([]);
});

test('finds every made-up detail of the example clinic', () => {
  expect(entriesOf({ provider })).toEqual([
    'provider.isExample',
    'provider.phone',
    'provider.email',
    'provider.licenses',
  ]);
});

test('finds details that nobody has checked for a year', () => {
  const old = { ...realProvider, checkedOn: '2025-11-25' };
  expect(entriesOf({ provider: old })).toEqual(['provider.checkedOn']);
});

test('finds articles and standing pages that nobody has reviewed', () => {
  const page = (file: string, review: unknown) => ({ file, head: { review } });
  expect(
    entriesOf({
      articles: [
        page('content/articles/a.mdx', null),
        page('content/articles/b.mdx', { reviewedOn: '2026-11-20' }),
      ],
      standing: [page('content/pages/nondiscrimination.mdx', null)],
    }),
  ).toEqual(['content/articles/a.mdx', 'content/pages/nondiscrimination.mdx']);
});

test('finds facts from the day after they were to be checked again', () => {
  const [line, ...others] = catalog.helpLines;
  if (line === undefined) throw new Error('The catalog has no help line.');
  const helpLines = [{ ...line, recheckOn: '2026-11-24' }, ...others];
  expect(entriesOf({ helpLines, today: '2026-11-24' })).toEqual([]);
  expect(entriesOf({ helpLines, today: '2026-11-25' })).toEqual([line.id]);
});

test.each([undefined, 'http://harbor.org'])('finds that the site has no encrypted address: %s', (siteUrl) => {
  const environment = {
    inquiryRecipients: ['age1team', 'age1recovery'],
    ...(siteUrl === undefined ? {} : { siteUrl }),
  };
  expect(entriesOf({ environment })).toEqual(['SITE_URL']);
});

test('counts one key that is named twice as one', () => {
  const environment = { siteUrl: 'https://harbor.org', inquiryRecipients: ['age1team', 'age1team'] };
  expect(listPlaceholders(aReadySite({ environment }))).toMatchObject([
    { entry: 'INQUIRY_RECIPIENTS', message: 'Fewer than two different keys are named.' },
  ]);
});
