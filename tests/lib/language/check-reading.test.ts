import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkReading } from '#lib/language/check-reading.ts';
import { measureSections } from '#lib/language/measure-sections.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { aPassage } from '#tests/support/a-passage.ts';

const easy = 'You meet one or two people and talk with them for an hour. ';
const hard = 'Additional considerations necessitate individual determination regarding eligibility. ';
const words = (count: number) => `${'Word '.repeat(count).trim()}.`;

function faultsIn(changes: Partial<Passage>) {
  return checkReading([aPassage(changes)], catalog);
}

test('lets a sentence have 25 words and no more', () => {
  expect(faultsIn({ kind: 'item', text: `${words(25)} ${words(3)}` })).toEqual([]);
  expect(faultsIn({ kind: 'item', text: `${words(26)} ${words(2)}` })).toEqual([
    {
      file: 'content/articles/a-week.mdx',
      line: 12,
      message: `"${words(26)}" has 26 words.`,
      remedy: 'Make two sentences of it: 25 words are the most.',
    },
  ]);
});

test('finds a section above the ceiling, and quotes its hardest sentence with its line', () => {
  const text = easy.repeat(4) + hard.repeat(2).trim();
  const lineStarts = [
    { offset: 0, line: 40 },
    { offset: easy.length * 4, line: 41 },
  ];
  expect(faultsIn({ text, lineStarts })).toEqual([
    {
      file: 'content/articles/a-week.mdx',
      line: 41,
      message: 'The section "one-day" reads at grade 10.2, above 9.',
      remedy: `Use shorter words and sentences, first in "${hard.trim()}".`,
    },
  ]);
  expect(faultsIn({ text: easy + text })).toEqual([]);
});

test('judges no section of fewer than forty words', () => {
  expect(measureSections([aPassage({ text: hard.repeat(4) })], catalog)).toEqual([]);
});

test('takes names out before it measures', () => {
  const grade = (text: string) => measureSections([aPassage({ text })], catalog)[0]?.grade ?? 0;
  const named = 'You meet the peer support specialist in the multi-family group on most days of the week. ';
  const plain = 'You meet the name in name on most days of the week. ';
  expect(grade(named.repeat(5))).toBeCloseTo(grade(plain.repeat(5)), 5);
});

test('allows grade 12 in texts for professionals and in those that data names', () => {
  const ceilings = [
    aPassage({ text: easy.repeat(5) }),
    aPassage({ text: easy.repeat(5), audience: 'professionals' }),
    aPassage({ text: easy.repeat(5), file: 'content/pages/privacy.mdx' }),
  ].map((passage) => measureSections([passage], catalog)[0]?.ceiling);
  expect(ceilings).toEqual([9, 12, 12]);
});

test('reads an entry of data as one section', () => {
  const entries = ['psychiatrist.may.0', 'psychiatrist.may.1', 'family-therapist.may.0'];
  const passages = entries.map((entry) =>
    aPassage({ file: 'content/roles/roles.ts', kind: 'data', entry, text: easy.repeat(4) }),
  );
  expect(measureSections(passages, catalog).map(({ name, words: count }) => [name, count])).toEqual([
    ['psychiatrist', 104],
    ['family-therapist', 52],
  ]);
});

test('finds a text whose sentences have over 15 words on average', () => {
  expect(faultsIn({ text: `${words(16)} ${words(16)}` })).toEqual([
    expect.objectContaining({ message: 'Its sentences have 16.0 words on average.' }),
  ]);
  expect(faultsIn({ text: `${words(14)} ${words(16)}` })).toEqual([]);
});
