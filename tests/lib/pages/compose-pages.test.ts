import { expect, test } from 'vitest';
import { topics } from '#content/questions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSourceSubjects } from '#lib/pages/list-source-uses.ts';
import { listRegions } from '#lib/pages/license-address.ts';
import { composePages, type PageSources, type WrittenPage } from '#lib/pages/compose-pages.ts';

function aWrittenPage(changes: Partial<WrittenPage> = {}): WrittenPage {
  return {
    slug: 'a-week',
    file: 'content/articles/a-week.mdx',
    head: { title: 'A week', description: 'What happens in it.', updatedOn: '2026-11-20' },
    ...changes,
  };
}

function compose(changes: Partial<PageSources> = {}) {
  const { roles, sessions } = catalog;
  return composePages({
    locale: 'en',
    words: words.pages,
    roles,
    sessions,
    articles: [],
    standing: [],
    ...changes,
  });
}

/** Two or three of five roles. */
const comparisons = 10 + 10;

test('gives every role and session an address below its list', () => {
  const addresses = compose().map(({ address }) => address);
  expect(addresses).toContain('/care-team/psychiatrist');
  expect(addresses).toContain('/sessions/process-group');
  const below = comparisons + listSourceSubjects().length + topics.length + listRegions().length;
  expect(addresses).toHaveLength(18 + 2 * (5 + 21) + below);
});

test('gives every topic of questions a page below their list', () => {
  const [first, ...others] = compose().filter(({ kind }) => kind === 'faq-topic');
  expect(first).toMatchObject({ address: '/faq/who-leads', name: 'Who leads what', parent: '/faq' });
  expect(others).toHaveLength(topics.length - 1);
});

test('names the file in which an author changes a title', () => {
  const fileOf = (address: string) => compose().find((page) => page.address === address)?.file;
  expect(fileOf('/faq')).toBe('content/wording/en/pages.ts');
  expect(fileOf('/care-team/psychiatrist')).toBe('content/roles/psychiatrist.ts');
  expect(fileOf('/sessions/process-group')).toBe('content/sessions/group-sessions.ts');
});

test('takes articles and standing pages from their heads, dates included', () => {
  const pages = compose({
    articles: [aWrittenPage()],
    standing: [aWrittenPage({ slug: 'privacy', file: 'content/pages/privacy.mdx' })],
  });
  expect(pages.slice(-1)).toMatchObject([{ address: '/privacy', kind: 'standing', parent: '/' }]);
  expect(pages.find(({ kind }) => kind === 'article')).toEqual({
    address: '/articles/a-week',
    title: 'A week',
    name: 'A week',
    description: 'What happens in it.',
    file: 'content/articles/a-week.mdx',
    parent: '/articles',
    kind: 'article',
    updatedOn: '2026-11-20',
  });
});

test('names a standing page in trails by what stands before the colon', () => {
  const head = { ...aWrittenPage().head, title: 'Privacy: what is stored' };
  expect(compose({ standing: [aWrittenPage({ head })] }).at(-1)).toMatchObject({
    name: 'Privacy',
    title: 'Privacy: what is stored',
  });
});

test('lists every parent before its children', () => {
  const pages = compose({ articles: [aWrittenPage()] });
  const seen = new Set<string>();
  for (const { address, parent } of pages) {
    if (parent !== null) expect(seen).toContain(parent);
    seen.add(address);
  }
});

test('never makes a description longer than search results show', () => {
  const summary = 'x'.repeat(150);
  const [role] = catalog.roles;
  if (role === undefined) throw new Error('The catalog has no role.');
  const page = compose({ roles: [{ ...role, summary }] }).find(({ kind }) => kind === 'role');
  expect(page?.description).toBe(summary);
});
