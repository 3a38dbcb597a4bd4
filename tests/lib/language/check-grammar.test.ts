import { expect, test } from 'vitest';
import { checkGrammar } from '#lib/language/check-grammar.ts';
import { aPassage } from '#tests/support/a-passage.ts';

test.each([
  ['You wait a hour.', '"a" is not right here.', 'Write "an".'],
  ['It takes an user.', '"an" is not right here.', 'Write "a".'],
  ['It lasts a 11 hour day.', '"a" is not right here.', 'Write "an".'],
  ['You see the the team.', '"the the" is not right here.', 'Write "the".'],
])('finds what is wrong in "%s"', (text, message, remedy) => {
  expect(checkGrammar([aPassage({ text: `Hello. ${text}`, line: 7 })])).toEqual([
    { file: 'content/articles/a-week.mdx', line: 7, message: `"${text}": ${message}`, remedy },
  ]);
});

test('leaves right words alone', () => {
  expect(
    checkGrammar([aPassage({ text: 'An hour, a one-to-one talk, a unit. You had had enough.' })]),
  ).toEqual([]);
});
