import { expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { listReaderDocuments } from '#lib/search/list-reader-documents.ts';
import { listResults } from '#lib/search/list-results.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { anIndex } from './an-index.ts';

const documents = listReaderDocuments(catalog, await listPages('en'));

test('holds every section that has words of its own, once, without a token', () => {
  const sections = documents.filter(({ kind }) => kind === 'section');
  expect(sections.length).toBeGreaterThan(50);
  expect(new Set(sections.map(({ address }) => address)).size).toBe(sections.length);
  expect(sections.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
});

test.each([
  ['what do you hear back after a referral', '/for/professionals#what-comes-back'],
  ['when do they need quiet at home', '/for/families#week'],
  ['no payment either way', '/for/professionals#no-payment'],
  ['what do others learn without your yes', '/for/clients#without-consent'],
])('"%s" finds the section', (asked, address) => {
  const results = searchSite(asked, { catalog, words: words.search, index: anIndex });
  expect(listResults(results).slice(0, 3)).toContain(address);
});
