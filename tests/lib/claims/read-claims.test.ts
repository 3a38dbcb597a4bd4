import { expect, test } from 'vitest';
import { readClaims } from '#lib/claims/read-claims.ts';
import { heldOutSentences } from './held-out-sentences.ts';
import { knownSentences } from './known-sentences.ts';
import { measureClaims } from './measure-claims.ts';

test.each([
  ['known', knownSentences, 110],
  // Written by another author, and read by nobody while the reader was made.
  ['held-out', heldOutSentences, 100],
])(
  'reads of the %s sentences at least 95 in 100 claims rightly, and finds 9 in 10',
  (_, sentences, least) => {
    const { precision, recall, missed, wrong } = measureClaims((text) => readClaims(text), sentences);
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    expect(precision, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.95);
    expect(recall, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.9);
  },
);

test('takes "they" for the role that the sentence before speaks of, and "it" for its session', () => {
  const text = 'The process group is small. A licensed therapist leads it. They may not prescribe.';
  expect(readClaims(text)).toEqual([
    { role: 'licensed-therapist', act: 'leads', session: 'process-group', says: 'yes' },
    { role: 'licensed-therapist', act: 'prescribes', says: 'no' },
  ]);
});

test('takes "they" for the page’s own role when the sentence before names nobody', () => {
  const about = { roles: ['psychiatrist'], ownRoles: ['psychiatrist'] } as const;
  expect(readClaims('Rules differ by state. They prescribe.', about)).toEqual([
    { role: 'psychiatrist', act: 'prescribes', says: 'yes' },
  ]);
  expect(readClaims('Rules differ by state. They prescribe.')).toEqual([]);
});

test('tells a permission from a possibility', () => {
  expect(readClaims('A psychiatrist may prescribe. A family therapist may lead the process group.')).toEqual([
    { role: 'psychiatrist', act: 'prescribes', says: 'yes', permitted: true },
    { role: 'family-therapist', act: 'leads', session: 'process-group', says: 'may' },
  ]);
});

test('measures of groups whether some, most or all are meant', () => {
  const sets = readClaims('Therapists lead groups, most therapy groups and every session.').map(
    ({ set }) => set,
  );
  expect(sets).toEqual([
    { name: 'groups', quantity: 'some' },
    { name: 'therapy-groups', quantity: 'most' },
    { name: 'any', quantity: 'every' },
  ]);
});
