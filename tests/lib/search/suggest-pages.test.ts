import { expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { readAddressWords, suggestPages } from '#lib/search/suggest-pages.ts';
import { anIndex } from './an-index.ts';

const suggest = (address: string) =>
  suggestPages(address, anIndex.documents, (asked) =>
    searchSite(asked, { catalog, words: words.search, index: anIndex }),
  );

test.each([
  ['/sessions/proces-group', '/sessions/process-group'],
  ['/therapy/process-group', '/sessions/process-group'],
  ['/care-team/psychiatrists', '/care-team/psychiatrist'],
  ['/glosary', '/glossary'],
])('near %s stands %s first', (address, near) => {
  expect(suggest(address).suggestions[0]?.address).toBe(near);
});

test('an address far from all others leads to what its words ask for', () => {
  const { suggestions } = suggest('/blog/2019/can-a-counselor-prescribe-medicine.html');
  expect(suggestions.map(({ address }) => address)).toContain('/faq/medicine#who-may-prescribe');
});

test('at most five pages are named, each once, and none for an address without words', () => {
  const { suggestions } = suggest('/therapist/group/family/session');
  expect(suggestions.length).toBeGreaterThan(2);
  expect(suggestions.length).toBeLessThanOrEqual(5);
  expect(new Set(suggestions.map(({ address }) => address)).size).toBe(suggestions.length);
  expect(suggest('/—/…/~').suggestions).toEqual([]);
});

test('words of a crisis in an address bring help', () => {
  expect(suggest('/i-want-to-kill-myself').crisis?.lines.length).toBeGreaterThan(1);
  expect(suggest('/glosary').crisis).toBeUndefined();
});

test('an address of two thousand letters is not compared letter by letter', () => {
  expect(suggest(`/glossar${'y'.repeat(2000)}`).suggestions).toEqual([]);
});

test('an address of words that every site has leads to no guess', () => {
  expect(suggest('/no-such-page').suggestions).toEqual([]);
});

test('the words of an address are those between its marks, without endings', () => {
  expect(readAddressWords('/blog/index/stop-drinking-at-home.php')).toBe('stop drinking at home');
  expect(readAddressWords('/Care_Team/who-leads.html')).toBe('Care Team who leads');
});
