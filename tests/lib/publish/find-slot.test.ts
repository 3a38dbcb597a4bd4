import { expect, test } from 'vitest';
import { findSlot } from '#lib/publish/find-slot.ts';

test('gives the offsets in bytes, also after letters of several bytes', () => {
  const html = '<p>é–</p><live-slot name="inquiry">form</live-slot>';
  const [start, end] = findSlot(html) ?? [0, 0];
  expect(Buffer.from(html).subarray(start, end).toString()).toBe('form');
});

test('finds none on a page without a slot', () => {
  expect(findSlot('<p>Text</p>')).toBeUndefined();
});

test('refuses a page with two', () => {
  const slot = '<live-slot name="a"></live-slot>';
  expect(() => findSlot(slot + slot)).toThrow('only one <live-slot>');
});
