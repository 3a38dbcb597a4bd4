import { describe, expect, test } from 'vitest';
import { checkCanonicals } from '#lib/publish/check-canonicals.ts';
import type { FinishedPage } from '#lib/publish/finished-page.ts';
import { aFinishedPage } from '#tests/support/a-finished-page.ts';

const origin = 'https://example.org';

function aPageNaming(address: string, canonical: string, changes: Partial<FinishedPage> = {}): FinishedPage {
  const page = aFinishedPage({}, { address, ...changes });
  return { ...page, facts: { ...page.facts, canonical: canonical === '' ? '' : origin + canonical } };
}

const check = (...pages: readonly FinishedPage[]) =>
  checkCanonicals(pages, origin).map(({ entry, message }) => `${String(entry)}: ${message}`);
const group = aPageNaming('/sessions/filter/group', '/sessions/filter/group');

describe('checkCanonicals', () => {
  test('lets a page name itself, and home with its slash', () => {
    expect(check(aPageNaming('/faq', '/faq'), aPageNaming('/', '/'))).toEqual([]);
  });

  test('lets a filter name one that names itself', () => {
    const narrow = aPageNaming('/sessions/filter/psychiatrist/group', '/sessions/filter/group');
    expect(check(group, narrow)).toEqual([]);
  });

  test('refuses a page that names another', () => {
    expect(check(aPageNaming('/faq', '/faq'), aPageNaming('/a-page', '/faq'))).toEqual([
      '/a-page: The page sends search engines to "https://example.org/faq".',
    ]);
  });

  test('refuses a filter that names no page, or one that names a third', () => {
    const nowhere = aPageNaming('/sessions/filter/medical', '/sessions/filter/none');
    const narrow = aPageNaming('/sessions/filter/psychiatrist/group', '/sessions/filter/group');
    const narrower = aPageNaming(
      '/sessions/filter/psychiatrist/leads/group',
      '/sessions/filter/psychiatrist/group',
    );
    expect(check(group, nowhere, narrow, narrower).map((line) => line.split(':')[0])).toEqual([
      '/sessions/filter/medical',
      '/sessions/filter/psychiatrist/leads/group',
    ]);
  });

  test('leaves pages aside that stand for errors, and those that another check names', () => {
    expect(check(aPageNaming('/404', '/faq', { listed: false }), aPageNaming('/a-page', ''))).toEqual([]);
  });
});
