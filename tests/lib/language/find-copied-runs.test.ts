import { expect, test } from 'vitest';
import { findCopiedRuns } from '#lib/language/find-copied-runs.ts';
import { hashRun } from '#lib/language/hash-run.ts';
import { listRuns } from '#lib/language/list-runs.ts';
import { aPassage } from '#tests/support/a-passage.ts';

const hashes = new Set(listRuns('Nobody needs to speak on the very first day.').map(hashRun));

test('finds words of a text of which only hashes are kept', () => {
  const passages = [aPassage({ text: 'Hello. Here nobody needs to speak on the very first day!' })];
  expect(findCopiedRuns(passages, hashes).map(({ words, sentence }) => [words, sentence.text])).toEqual([
    ['nobody needs to speak on the very first', 'Here nobody needs to speak on the very first day!'],
  ]);
});

test('finds words that go on after a stop', () => {
  const text = 'It is easy. Nobody needs to speak. On the very first day, you listen.';
  expect(findCopiedRuns([aPassage({ text })], hashes).map(({ sentence }) => sentence.text)).toEqual([
    'Nobody needs to speak.',
  ]);
});

test('lets a shorter likeness be', () => {
  expect(findCopiedRuns([aPassage({ text: 'Nobody needs to speak on the very last.' })], hashes)).toEqual([]);
});
