import { expect, test } from 'vitest';
import type { Fact } from '#content/facts/schema.ts';
import { sayFact } from '#lib/catalog/say-fact.ts';

const dates = { checkedOn: '2026-11-24', recheckOn: '2027-11-24' } as const;

function aFact(changes: Partial<Fact>): Fact {
  return { id: 'a-fact', text: 'weekly', certainty: 'unconfirmed', ...dates, ...changes };
}

test('puts both ends of a range into the words', () => {
  const fact = aFact({
    value: { min: 9, max: 19 },
    text: '{min} to {max} hours a week',
    forms: { least: 'at least {min}' },
  });
  expect(sayFact(fact)).toBe('9 to 19 hours a week');
  expect(sayFact(fact, 'least')).toBe('at least 9');
});

test('writes thousands with a comma and dates in full', () => {
  expect(sayFact(aFact({ value: 3000, text: '{value} hours' }))).toBe('3,000 hours');
  expect(sayFact(aFact({ value: '2026-12-31', text: '{value}' }))).toBe('December 31, 2026');
});

test('says nothing for a form that the fact does not have', () => {
  expect(sayFact(aFact({}), 'hours')).toBeUndefined();
});
