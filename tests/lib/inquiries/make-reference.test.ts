import { expect, test } from 'vitest';
import { makeReference, normalizeReference } from '#lib/inquiries/make-reference.ts';

const references = [...Array(2000).keys()].map(() => makeReference());

test('has no look-alike characters and a digit in every third place', () => {
  for (const reference of references) {
    expect(reference).toMatch(/^(?:[A-Z]{2}\d-){2}[A-Z]{2}\d$/);
    expect(reference).not.toMatch(/[01258BILOSUVZ]/);
  }
});

test('does not repeat itself', () => {
  expect(new Set(references).size).toBe(references.length);
});

test('is found from what a person types', () => {
  expect(normalizeReference(' km4 tr9wx3 ')).toBe('KM4-TR9-WX3');
  expect(normalizeReference('KM4-TR9-WX3')).toBe('KM4-TR9-WX3');
});
