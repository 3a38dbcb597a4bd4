import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { fillTokens } from '#lib/catalog/fill-tokens.ts';

test('puts the matrix’s leaders in place of a token', () => {
  expect(fillTokens(catalog, 'The group is led by {leads:relapse-prevention-group}.')).toBe(
    'The group is led by a licensed therapist or an addiction counselor.',
  );
});

test('begins a sentence with a capital', () => {
  expect(fillTokens(catalog, '{role:psychiatrist} may prescribe. {roles:psychiatrist} are doctors.')).toBe(
    'A psychiatrist may prescribe. Psychiatrists are doctors.',
  );
});

test('names a session as inside a sentence', () => {
  expect(fillTokens(catalog, 'You come to {session:process-group}.')).toBe('You come to the process group.');
});

test('refuses a token that names nothing', () => {
  expect(() => fillTokens(catalog, '{leads:nowhere}')).toThrow('{leads:nowhere} names nothing');
});

test('leaves no token in any published answer', () => {
  const answers = catalog.questions.flatMap(({ answer }) => answer.map((text) => fillTokens(catalog, text)));
  expect(answers.filter((text) => /[{}]/.test(text))).toEqual([]);
});
