import { describe, expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { listPlaceholders, type LaunchSources } from '#lib/cli/list-placeholders.ts';
import { aReadyCatalog, aReadySite, aReviewedPage, realProvider } from '#tests/support/a-ready-site.ts';

const namesOf = (changes: Partial<LaunchSources>) =>
  listPlaceholders(aReadySite(changes)).map(({ name }) => name);
const withProvider = (changes: object) => ({
  catalog: aReadyCatalog({ provider: { ...realProvider, ...changes } }),
});
const { environment } = aReadySite();

test('finds nothing left on a site that is ready', () => {
  expect(listPlaceholders(aReadySite())).toEqual([]);
});

describe('finds of the clinic', () => {
  test('every made-up detail of the example', () => {
    expect(namesOf(withProvider(provider))).toEqual(
      ['isExample', 'name', 'shortName', 'phone', 'email', 'licenses', 'dataLicense'].map(
        (field) => `provider/${field}`,
      ),
    );
  });

  test('a number kept for fiction, wherever it stands', () => {
    const complianceContact = 'Privacy coordinator, (202) 555-0142';
    expect(namesOf(withProvider({ complianceContact }))).toEqual(['provider/complianceContact']);
  });

  test('details that nobody has checked for a year', () => {
    expect(namesOf(withProvider({ checkedOn: '2025-11-25' }))).toEqual(['provider/checkedOn']);
  });
});

describe('finds of reviews', () => {
  test('a page that nobody has reviewed, with the line and the command', () => {
    const page = aReviewedPage('terms', 'Words.\n');
    const unread = { ...page, head: { ...page.head, review: null }, headLines: { review: 7 } };
    expect(listPlaceholders(aReadySite({ texts: [unread] }))).toEqual([
      {
        name: 'review/terms',
        issue: {
          file: 'content/pages/terms.mdx',
          line: 7,
          message: 'Nobody licensed has reviewed it.',
          remedy: 'Have it read, then "npm run review -- sign terms".',
        },
      },
    ]);
  });

  test('words that have changed since, and reviews of another language by its code', () => {
    const changed = { ...aReviewedPage('terms', 'Words.\n'), body: 'Other words.\n' };
    expect(namesOf({ texts: [changed] })).toEqual(['review/terms']);
    expect(namesOf({ texts: [{ ...changed, file: 'content/pages/es/terms.mdx' }] })).toEqual([
      'review/es/terms',
    ]);
  });

  test('an article apart from a page with the same slug, so that a waiver holds for one', () => {
    const changed = { ...aReviewedPage('terms', 'Words.\n'), body: 'Other words.\n' };
    const article = { ...changed, address: '/articles/terms', file: 'content/articles/terms.mdx' };
    expect(namesOf({ texts: [changed, article] })).toEqual(['review/terms', 'review/articles/terms']);
  });

  test.each([
    ['2027-11-21', 'Its review was due on 2027-11-20.'],
    ['2028-01-20', 'Its review was due on 2027-11-20, and search engines are kept off the page.'],
    ['2028-05-19', 'Its review was due on 2027-11-20, and the site cannot be built with it.'],
  ])('how long one is past due on %s', (today, message) => {
    const catalog = aReadyCatalog({ provider: { ...realProvider, checkedOn: today } });
    const points = listPlaceholders(aReadySite({ today, catalog }));
    expect(points).toHaveLength(6);
    expect(points[0]).toMatchObject({ name: 'review/privacy', issue: { message } });
  });
});

describe('finds of facts, sources and help lines', () => {
  const catalog = aReadyCatalog();
  const [fact, source, line] = [catalog.facts[0], catalog.sources[0], catalog.helpLines[0]];
  if (fact === undefined || source === undefined || line === undefined)
    throw new Error('The catalog is empty.');

  test('what is not yet confirmed', () => {
    const unsure = { certainty: 'unconfirmed' } as const;
    const facts = [{ ...fact, ...unsure }];
    expect(namesOf({ catalog: { ...catalog, facts, sources: [{ ...source, ...unsure }] } })).toEqual([
      `fact/${fact.id}`,
      `source/${source.id}`,
    ]);
  });

  test('what was to be checked again, from the day after', () => {
    const old = { recheckOn: '2026-11-24' };
    const stale = {
      ...catalog,
      facts: [{ ...fact, ...old }],
      sources: [{ ...source, ...old }],
      helpLines: [{ ...line, ...old }],
    };
    expect(namesOf({ catalog: stale, today: '2026-11-24' })).toEqual([]);
    expect(namesOf({ catalog: stale, today: '2026-11-25' })).toEqual([
      `recheck/fact/${fact.id}`,
      `recheck/source/${source.id}`,
      `recheck/help-line/${line.id}`,
    ]);
  });
});

describe('finds of the environment', () => {
  const without = (name: string) =>
    Object.fromEntries(Object.entries(environment).filter(([key]) => key !== name)) as typeof environment;
  test.each([
    ['SITE_URL', without('siteUrl')],
    ['SITE_URL', { ...environment, siteUrl: 'http://harbor.org' }],
    ['INQUIRY_RECIPIENTS', { ...environment, inquiryRecipients: ['age1team', 'age1team'] }],
    ['SMTP_URL', without('mail')],
    ['TRUSTED_PROXIES', { ...environment, trustedProxies: 0 }],
    ['CONTENT_DATE', { ...environment, contentDate: '2027-01-31' }],
  ])('%s that cannot serve visitors', (name, changed) => {
    expect(namesOf({ environment: changed })).toEqual([`env/${name}`]);
  });

  test('nothing where a webhook tells staff in place of mail', () => {
    const webhook = { url: 'https://harbor.org/hook', secret: 'whsec_' };
    expect(namesOf({ environment: { ...without('mail'), webhook } })).toEqual([]);
  });
});

describe('finds of pages', () => {
  test('those that must exist and do not', () => {
    expect(listPlaceholders({ ...aReadySite(), texts: [] }).map(({ name }) => name)).toEqual(
      ['privacy', 'nondiscrimination', 'accessibility', 'editorial-policy', 'terms', 'safety'].map(
        (slug) => `page/${slug}`,
      ),
    );
  });

  test.each([
    ['privacy', 'Nothing.\n', 'notice/privacy-practices'],
    ['privacy', 'The Notice of Privacy Practices is not here.\n', 'notice/privacy-practices'],
    ['nondiscrimination', 'Nothing.\n', 'notice/nondiscrimination-coordinator'],
    ['accessibility', 'Nothing.\n', 'notice/accessibility-contact'],
  ])('what /%s lacks with "%s"', (slug, body, name) => {
    expect(namesOf({ texts: [aReviewedPage(slug, body)] })).toEqual([name]);
  });

  test('a box in which one says of itself that it is not final', () => {
    const body = '<Notice tone="plain" title="Not the final terms">\n\nWords.\n\n</Notice>\n';
    const points = listPlaceholders(aReadySite({ texts: [aReviewedPage('terms', body)] }));
    expect(points).toMatchObject([{ name: 'notice/terms', issue: { line: 10 } }]);
    expect(points[0]?.issue.message).toContain('"Not the final terms"');
  });

  test('every place for counsel, numbered, with its line and its first words', () => {
    const long = 'which state’s law holds and where a dispute is heard, and in which of its courts, if any';
    const body = `Terms: <ForCounsel>the law of Maryland</ForCounsel>.\n\n<ForCounsel>\n\nSay ${long}.\n\n</ForCounsel>\n`;
    const points = listPlaceholders(aReadySite({ texts: [aReviewedPage('terms', body)] }));
    expect(points).toMatchObject([
      { name: 'counsel/terms/1', issue: { file: 'content/pages/terms.mdx', line: 10 } },
      { name: 'counsel/terms/2', issue: { file: 'content/pages/terms.mdx', line: 12 } },
    ]);
    expect(points[0]?.issue.message).toBe('This waits for counsel: "the law of Maryland".');
    expect(points[1]?.issue.message).toMatch(/"Say which state’s law holds .*…"\.$/);
  });
});
