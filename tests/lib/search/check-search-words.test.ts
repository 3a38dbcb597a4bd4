import { expect, test } from 'vitest';
import { helpLines } from '#content/help-lines/help-lines.ts';
import { checkSearchWords } from '#lib/search/check-search-words.ts';
import { listDocuments } from '#lib/search/list-documents.ts';
import { readSearchable } from '#lib/search/read-searchable.ts';

const addresses = new Set(listDocuments(await readSearchable('en')).map(({ address }) => address));

test('finds no fault in the lists as they stand', () => {
  expect(checkSearchWords(addresses, helpLines)).toEqual([]);
});

test('names a place that does not exist, and a line that does not', () => {
  const left = new Set([...addresses].filter((address) => address !== '/safety'));
  const lines = helpLines.filter(({ id }) => id !== 'poison-help');
  expect(checkSearchWords(left, lines).map(({ entry }) => entry)).toEqual(['/safety', 'overdose']);
});
