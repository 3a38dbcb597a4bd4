import { expect, test } from 'vitest';
import { buildIndex } from '#lib/search/build-index.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { rankHits } from '#lib/search/rank-hits.ts';
import { readQuery } from '#lib/search/read-query.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';

function place(title: string, ...also: readonly string[]): SearchDocument {
  return { kind: 'question', address: `/${title.replaceAll(' ', '-')}`, title, text: '', also };
}

const index = openIndex(
  buildIndex([
    place('what it costs', 'price of a week', 'price of the program'),
    place('how long it lasts', 'weeks of the program'),
    place('who may join', 'bring a friend'),
    place('kangaroo basketball hotel tournament crossword'),
  ]),
);
const rank = (query: string) => rankHits(readQuery(query, index.words).concepts, index);

test('the place whose names hold most of what is asked comes first, each place once', () => {
  const hits = rank('price of the program').map(({ document }) => document.address);
  expect(hits).toEqual(['/what-it-costs', '/how-long-it-lasts']);
});

test('a place that holds a small part of what is asked does not answer it', () => {
  const hits = rank('program kangaroo basketball hotel tournament crossword');
  expect(hits.map(({ document }) => document.address)).toEqual([
    '/kangaroo-basketball-hotel-tournament-crossword',
  ]);
});

test('a word that no page has takes nothing from the others', () => {
  expect(rank('price of the program, zither')).toEqual(rank('price of the program'));
});

test('nothing answers a query without words, or without one that the site has', () => {
  expect(rank('')).toEqual([]);
  expect(rank('zither')).toEqual([]);
});
