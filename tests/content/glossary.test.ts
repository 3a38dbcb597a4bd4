import { expect, test } from 'vitest';
import { termKinds } from '#content/glossary/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';

test('no letters are explained twice', () => {
  const letters = catalog.terms.flatMap(({ abbreviation }) => abbreviation ?? []);
  expect(letters.filter((one, index) => letters.indexOf(one) !== index)).toEqual([]);
});

test('every kind of term has a heading and terms below it', () => {
  for (const kind of termKinds) {
    expect(words.glossary.kinds[kind]).not.toBe('');
    expect(catalog.terms.some((term) => term.kind === kind)).toBe(true);
  }
});
