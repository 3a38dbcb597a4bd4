import { expect, test } from 'vitest';
import { nameCrash } from '#lib/serve/name-crash.ts';

test('names the class and the places of a fault', () => {
  expect(nameCrash(new RangeError('Too much.'))).toMatchObject({
    name: 'RangeError',
    stack: expect.stringMatching(/^ {4}at .*name-crash\.test\.ts:\d+:\d+/) as string,
  });
});

test('leaves the message out, also one of many lines that looks like places', () => {
  const message = 'Planted\n    at planted (planted.ts:1:1)\nplanted';
  expect(JSON.stringify(nameCrash(new TypeError(message)))).not.toMatch(/planted/i);
});

test('names what is thrown and is no fault by its type alone', () => {
  expect(nameCrash('Planted words.')).toEqual({ name: 'string', stack: '' });
});
