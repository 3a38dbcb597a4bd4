import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { linkReaches } from '#lib/catalog/link-reaches.ts';

test('parts a text where it says how to reach a line', () => {
  expect(linkReaches('No session is on? Call 988, or call 911 if a life is in danger.', catalog)).toEqual([
    { text: 'No session is on? ' },
    { text: 'Call 988', href: 'tel:988' },
    { text: ', or ' },
    { text: 'call 911', href: 'tel:911' },
    { text: ' if a life is in danger.' },
  ]);
});

test('leaves a longer number and words that hold "call" alone', () => {
  const text = 'They recall 988 and call 9880, or call 988-1234.';
  expect(linkReaches(text, catalog)).toEqual([{ text }]);
});

test('loses and adds no letter of any text', () => {
  const text = fc.array(fc.oneof(fc.string(), fc.constantFrom('call 988', 'text 988', 'call 911', ' ')));
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('');
      const joined = linkReaches(whole, catalog).map((piece) => piece.text);
      expect(joined.join('')).toBe(whole);
    }),
  );
});
