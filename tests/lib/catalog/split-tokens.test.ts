import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { fillTokens } from '#lib/catalog/fill-tokens.ts';
import { splitTokens } from '#lib/catalog/split-tokens.ts';
import { listLines } from '#lib/catalog/truth-lines.ts';

test('leads from a role and a session to their pages, and from a line to the phone', () => {
  expect(
    splitTokens(
      catalog,
      'In danger, {call:emergency}. {role:psychiatrist} is in {session:medication-visit}.',
    ),
  ).toEqual([
    { text: 'In danger, ' },
    { text: 'call 911', href: 'tel:911' },
    { text: '. ' },
    { text: 'A psychiatrist', href: '/care-team/psychiatrist' },
    { text: ' is in ' },
    { text: 'the medication visit', href: '/sessions/medication-visit' },
    { text: '.' },
  ]);
});

test('says who leads, a figure and a promise as plain words', () => {
  const parts = splitTokens(catalog, '{leads:process-group}, {fact:iop-level}, {provider:answer-time}');
  expect(parts.every(({ href }) => href === undefined)).toBe(true);
});

test('refuses a token that names nothing', () => {
  expect(() => splitTokens(catalog, '{provider:shoe-size}')).toThrow('names nothing');
  expect(() => splitTokens(catalog, '{provider:constructor}')).toThrow('names nothing');
});

test('has the words of the filled text, for every line of every truth', () => {
  for (const { text } of catalog.truths.flatMap(({ body }) => body.flatMap(listLines))) {
    expect(
      splitTokens(catalog, text)
        .map((part) => part.text)
        .join(''),
    ).toBe(fillTokens(catalog, text));
  }
});
