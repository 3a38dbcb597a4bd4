import { expect, test } from 'vitest';
import { avoidedWords } from '#content/language/avoided-words.ts';
import { sources } from '#content/sources/sources.ts';
import { findAvoidedWords } from '#lib/language/find-avoided-words.ts';
import { aPassage } from '#tests/support/a-passage.ts';

/** The words found in a text, as the messages quote them. */
function wordsIn(text: string): readonly string[] {
  return findAvoidedWords([aPassage({ text })]).map(({ message }) => /": "([^"]+)"/.exec(message)?.[1] ?? '');
}

test('quotes the sentence and the word, says why, and says what to write', () => {
  const text = 'You come by video. Our patients meet twice a week.';
  const lineStarts = [
    { offset: 0, line: 30 },
    { offset: 19, line: 31 },
  ];
  expect(findAvoidedWords([aPassage({ text, lineStarts })])).toEqual([
    {
      file: 'content/articles/a-week.mdx',
      line: 31,
      message: '"Our patients meet twice a week.": "patients" blames or labels a person.',
      remedy: 'Write "you" or "people" or "clients".',
    },
  ]);
});

test('names the entry of a text in data', () => {
  const passage = aPassage({ text: 'He is an addict.', entry: 'psychiatrist.may.0' });
  expect(findAvoidedWords([passage])).toEqual([expect.objectContaining({ entry: 'psychiatrist.may.0' })]);
});

test.each([
  ['ADDICTS and alcoholics'],
  ['a relapse, and a lapse'],
  ['drug-abuse, abused'],
  ['loved ones and a loved-one'],
  ['guaranteed cures'],
  ['the best, the leading'],
  ['non-compliant, noncompliant'],
  ['counselling, behaviours'],
  ['organised programmes'],
])('finds every form in "%s"', (text) => {
  expect(wordsIn(text)).toHaveLength(2);
});

test.each([
  ['an outpatient program'],
  ['an organism'],
  ['two analyses of the laptop'],
  ['the reader of the secure page'],
])('leaves "%s" alone', (text) => {
  expect(wordsIn(text)).toEqual([]);
});

test('lets names keep their words, in the plural and with a hyphen or a space', () => {
  expect(wordsIn('Relapse prevention groups, and the Relapse-Prevention Group.')).toEqual([]);
  expect(wordsIn('The Substance Abuse and Mental Health Services Administration.')).toEqual([]);
  expect(wordsIn('Two denial letters came.')).toEqual([]);
  expect(wordsIn('After a relapse, the relapse-prevention group helps.')).toEqual(['relapse']);
});

test('every source that an avoided word names is listed', () => {
  const listed = new Set<string | undefined>(sources.map(({ id }) => id));
  expect(avoidedWords.flatMap((word) => ('source' in word ? [word.source] : []))).toSatisfy(
    (named: readonly string[]) => named.every((id) => listed.has(id)),
  );
});
