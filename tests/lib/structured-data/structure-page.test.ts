import { expect, test } from 'vitest';
import { topics } from '#content/questions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';
import { composeFilterPage } from '#lib/pages/compose-filter-page.ts';
import { composePages } from '#lib/pages/compose-pages.ts';
import { composeSheet } from '#lib/sheets/compose-sheet.ts';
import type { ArticleFacts, PageContext } from '#lib/structured-data/page-context.ts';
import { serializeJsonLd } from '#lib/structured-data/serialize-json-ld.ts';
import { structurePage } from '#lib/structured-data/structure-page.ts';

type Node = Readonly<Record<string, unknown>>;

const origin = 'https://harbor.example';
const [firstSource] = catalog.sources;

const article: ArticleFacts = {
  slug: 'a-week',
  head: {
    title: 'A week in a virtual IOP',
    description: 'What happens from Monday to Friday, hour by hour, in one usual week.',
    publishedOn: '2026-11-01',
    updatedOn: '2026-11-24',
    summary: ['One.', 'Two.', 'Three.'],
    sources: firstSource === undefined ? [] : [firstSource.id],
  },
};

const pages = composePages({
  locale: 'en',
  words: words.pages,
  roles: catalog.roles,
  sessions: catalog.sessions,
  articles: [{ ...article, file: 'content/articles/a-week.mdx' }],
  standing: [],
});

/** The data of the page at an address as a reader of the HTML gets it: written out and parsed again. */
function readData(address: string, changes: Partial<PageContext> = {}): readonly Node[] {
  const page = changes.page ?? pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`No page at ${address}.`);
  const trail = [
    { href: '/', title: 'Home' },
    { href: address, title: page.name },
  ];
  const things = structurePage({
    locale: 'en',
    origin,
    catalog,
    words,
    page,
    pages,
    trail,
    articles: [article],
    ...changes,
  });
  return (JSON.parse(serializeJsonLd(things)) as { readonly '@graph': readonly Node[] })['@graph'];
}

function getNode(data: readonly Node[], type: string): Node {
  const node = data.find((candidate) => candidate['@type'] === type);
  if (node === undefined)
    throw new Error(`No ${type} among ${data.map((each) => String(each['@type'])).join()}.`);
  return node;
}

const subjectOf = (data: readonly Node[]) => data[0]?.['mainEntity'] as Node;

test('describes the clinic in full at home, with what the profile says and nothing else', () => {
  const provider = getNode(readData('/'), 'MedicalOrganization');
  expect(provider).toMatchObject({
    name: catalog.provider.name,
    telephone: catalog.provider.phone.number,
    publishingPrinciples: `${origin}/editorial-policy`,
  });
  expect(Object.keys(provider)).not.toEqual(expect.arrayContaining(['address', 'aggregateRating', 'review']));
  expect(getNode(readData('/'), 'WebSite')).toMatchObject({ url: `${origin}/`, name: catalog.provider.name });
});

test('groups days with the same hours', () => {
  const { contactPoint } = getNode(readData('/contact'), 'MedicalOrganization');
  expect((contactPoint as Node)['hoursAvailable']).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: catalog.provider.hours.map(({ day }) => `https://schema.org/${day}`),
      opens: '09:00',
      closes: '18:00',
    },
  ]);
});

test.each(topics)(
  'lists the questions on %s with the answers that its page shows, and no others',
  (topic) => {
    const data = readData(`/faq/${topic}`);
    expect(data[0]?.['@type']).toBe('FAQPage');
    const entries = data[0]?.['mainEntity'] as readonly Node[];
    const shown = catalog.questions.filter((entry) => entry.topic === topic);
    expect(entries.map(({ name }) => name)).toEqual(shown.map(({ question }) => question));
    expect(JSON.stringify(entries)).not.toMatch(/\{[a-z-]+:[a-z-]+\}/);
    expect(entries[0]?.['@id']).toBe(`${origin}/faq/${topic}#${String(shown[0]?.id)}`);
  },
);

test('lists the topics on the page of all questions, where no answer stands', () => {
  expect(readData('/faq')[0]?.['@type']).toBe('CollectionPage');
  expect(subjectOf(readData('/faq'))['itemListElement']).toHaveLength(topics.length);
});

test('leaves the reviewer out of an article that nobody has reviewed', () => {
  const [page] = readData('/articles/a-week');
  expect(page).toMatchObject({ '@type': 'MedicalWebPage', dateModified: '2026-11-24' });
  expect(page).not.toHaveProperty('reviewedBy');
  expect(page).not.toHaveProperty('lastReviewed');
});

test('cites exactly the sources of an article', () => {
  expect(subjectOf(readData('/articles/a-week'))['citation']).toEqual([
    expect.objectContaining({ '@type': 'CreativeWork', name: firstSource?.title }),
  ]);
});

test('lists the pages below a list', () => {
  const { itemListElement } = subjectOf(readData('/sessions'));
  expect(itemListElement).toHaveLength(21);
  expect(itemListElement).toContainEqual(
    expect.objectContaining({ name: 'Process group', url: `${origin}/sessions/process-group` }),
  );
});

test('repeats the trail on every page but home', () => {
  expect(getNode(readData('/glossary'), 'BreadcrumbList')['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: `${origin}/` },
    { '@type': 'ListItem', position: 2, name: 'Glossary', item: `${origin}/glossary` },
  ]);
  expect(readData('/').map((node) => node['@type'])).not.toContain('BreadcrumbList');
});

test.each(pages.map(({ address }) => address))(
  'refers on %s only to things that are told there',
  (address) => {
    const data = readData(address);
    const told = new Set(data.map((node) => node['@id']));
    // The site itself is told at home.
    told.add(`${origin}/#site`);
    const referred = [...JSON.stringify(data).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(referred.filter((id) => !told.has(id))).toEqual([]);
  },
);

test('names the audience of a page that is written for one, and of no other', () => {
  const families = getNode(readData('/for/families'), 'WebPage');
  expect(families['audience']).toEqual({ '@type': 'Audience', audienceType: 'families' });
  expect(getNode(readData('/'), 'WebPage')).not.toHaveProperty('audience');
});

test('says what a comparison compares', () => {
  const [page] = readData('/care-team/compare/addiction-counselor/psychiatrist');
  expect(page?.['about']).toEqual([
    expect.objectContaining({ '@id': `${origin}/care-team/addiction-counselor#occupation` }),
    expect.objectContaining({ '@id': `${origin}/care-team/psychiatrist#occupation` }),
  ]);
});

test.each(['psychiatrist', 'process-group'])(
  'asks on the sheet on %s what the sheet asks, in its order',
  (slug) => {
    const [page] = readData(`/questions-to-ask/${slug}`);
    const { sections } = composeSheet({ catalog, words, locale: 'en', origin }, slug);
    const asked = sections.flatMap(({ lines }) => lines.map(({ question }) => question));
    const { itemListElement } = page?.['mainEntity'] as { readonly itemListElement: readonly Node[] };
    expect(itemListElement.map(({ name }) => name)).toEqual(asked);
    expect(page?.['encoding']).toMatchObject({ contentUrl: `${origin}/questions-to-ask/${slug}.pdf` });
  },
);

test('lists on the page of a filter the sessions that it leaves', () => {
  const filter = { role: 'psychiatrist', part: 'leads' } as const;
  const page = composeFilterPage('en', words, catalog, filter);
  const [data] = readData(page.address, { page, pages: [] });
  const { itemListElement } = data?.['mainEntity'] as { readonly itemListElement: readonly Node[] };
  expect(itemListElement.map(({ name }) => name)).toEqual(
    listSessionsWithPart(catalog, 'psychiatrist', 'leads').map(({ title }) => title),
  );
});
