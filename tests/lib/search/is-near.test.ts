import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSlips, isNear } from '#lib/search/is-near.ts';

test('lets pass one slip in a word of four letters, two in one of eight, none in a shorter one', () => {
  expect(isNear('rehb', 'rehab')).toBe(true);
  expect(isNear('psychaitirst', 'psychiatrist')).toBe(true);
  expect(isNear('grp', 'group')).toBe(false);
  expect(isNear('od', 'oy')).toBe(false);
  expect(isNear('night', 'light')).toBe(false);
});

test('counts a swap of neighbors as one slip', () => {
  expect(countSlips('recieve', 'receive', 2)).toBe(1);
});

test('is nothing for the same word alone, and never more than the most plus one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      const distance = countSlips(one, other, most);
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(most + 1);
    }),
  );
});
