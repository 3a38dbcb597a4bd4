import { expect, test } from 'vitest';
import { measureClaims } from './measure-claims.ts';

const leads = { role: 'psychiatrist', act: 'leads', session: 'medication-visit', says: 'yes' } as const;
const prescribes = { role: 'psychiatrist', act: 'prescribes', says: 'yes' } as const;
const sentences = [{ text: 'One.', claims: [leads, prescribes] }];

test('counts a claim as found only when role, act, session and what is said are equal', () => {
  const denied = { ...prescribes, says: 'no' } as const;
  expect(measureClaims(() => [leads, denied], sentences)).toEqual({
    found: 1,
    missed: [{ text: 'One.', claim: 'psychiatrist prescribes no session yes' }],
    wrong: [{ text: 'One.', claim: 'psychiatrist prescribes no session no' }],
    precision: 0.5,
    recall: 0.5,
  });
});

test('gives a reader that says nothing full precision and no recall', () => {
  expect(measureClaims(() => [], sentences)).toMatchObject({ precision: 1, recall: 0 });
});
