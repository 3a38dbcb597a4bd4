import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { findSharedPhrases } from '#lib/language/find-shared-phrases.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { aPassage } from '#tests/support/a-passage.ts';

const elsewhere = 'content/articles/another.mdx';
const run = 'what you say in here stays with us';

/** The shared words of two passages, the second one in another article unless it says otherwise. */
function sharedBy(one: Partial<Passage>, other: Partial<Passage>): readonly string[] {
  return findSharedPhrases([aPassage(one), aPassage({ file: elsewhere, ...other })], catalog).map(
    ({ words }) => words,
  );
}

test('finds eight words in a row, whatever their capitals and marks', () => {
  const other = 'And “What you say – In here – stays with us” too.';
  expect(sharedBy({ text: `So ${run}.` }, { text: other })).toEqual([run]);
});

test('lets seven words in a row be, and eight across a stop', () => {
  expect(sharedBy({ text: `So ${run}.` }, { text: 'Then what you say in here stays with me.' })).toEqual([]);
  expect(sharedBy({ text: `So ${run}.` }, { text: 'That is what you say. In here stays with us.' })).toEqual(
    [],
  );
});

test('lets a text repeat itself', () => {
  expect(sharedBy({ text: `So ${run}.` }, { text: `Yes, ${run}.`, file: aPassage().file })).toEqual([]);
});

test('takes a sentence in which only a role was changed for a copy', () => {
  const text = (role: string) => `Each week the ${role} asks you how you slept and ate.`;
  expect(sharedBy({ text: text('psychiatrist') }, { text: text('family therapist') })).toEqual([
    'each week the § asks you how you slept',
  ]);
});

test('passes over names, titles, fixed phrases and words from the catalog', () => {
  const agency = 'The Substance Abuse and Mental Health Services Administration runs the helpline.';
  expect(sharedBy({ text: agency }, { text: agency })).toEqual([]);
  const title = 'One way to find out what to do';
  expect(sharedBy({ kind: 'title', text: title }, { text: `See ${title}.` })).toEqual([]);
  const notice = 'This is general information, not medical advice, and it ends.';
  expect(sharedBy({ text: notice }, { text: notice })).toEqual([]);
  const given = [{ start: 3, end: 3 + run.length, written: '<Fact id="a" />' }];
  expect(sharedBy({ text: `So ${run}.`, given }, { text: `So ${run}.`, given })).toEqual([]);
});

test('takes a session and its row of the matrix for one entry, and two sessions for two', () => {
  const cell = { file: 'content/sessions/matrix.ts', entry: 'process-group.psychiatrist.sentence' };
  const session = { file: 'content/sessions/group-sessions.ts', entry: 'process-group.summary' };
  const other = { ...session, entry: 'skills-group.summary' };
  expect(sharedBy({ text: `So ${run}.`, ...cell }, { text: `So ${run}.`, ...session })).toEqual([]);
  expect(sharedBy({ text: `So ${run}.`, ...cell }, { text: `So ${run}.`, ...other })).toEqual([
    `so ${run.slice(0, -' us'.length)}`,
  ]);
});
