import { expect, test } from 'vitest';
import { openLikelihood } from '#lib/search/open-likelihood.ts';
import { openWords } from '#lib/search/open-words.ts';
import { readQuery } from '#lib/search/read-query.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';

const words = openWords(
  ['it', 'costs', 'price', 'week', 'program', 'how', 'much', 'zebra'].map((word) => [word, 1] as const),
);
const read = (query: string) => readQuery(query, words).concepts;

function place(title: string, ...also: readonly string[]): SearchDocument {
  return { kind: 'question', address: `/${title.replaceAll(' ', '-')}`, title, text: '', also };
}

const { judge } = openLikelihood(
  [
    place('what it costs', 'price of a week', 'price of the program', 'how much is it'),
    place('who may join', 'who may come with me', 'price'),
    place('where it happens', 'how much room is needed'),
  ],
  read,
);

test('a place is likelier when more of its names hold what is asked', () => {
  const likely = judge(read('price program'));
  expect(likely(0)).toBeGreaterThan(likely(1));
  expect(likely(1)).toBeGreaterThan(likely(2));
});

test('neighbors in the same order make a place likelier', () => {
  const [straight, turned] = [judge(read('how much is it')), judge(read('it is much how'))];
  expect(straight(0)).toBeGreaterThan(turned(0));
});

test('words that stand in no name make no place likelier, and are no number that is none', () => {
  for (const query of ['', 'zebra']) {
    const likely = judge(read(query));
    expect([0, 1, 2].every((at) => likely(at) < 0)).toBe(true);
  }
});
