import { describe, expect, test } from 'vitest';
import type { Truth } from '#content/readers/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkReaders } from '#lib/catalog/check-readers.ts';

const heading = { heading: 'What is so' };
const leftOut = { leftOut: 'It would not help this reader.' };

function aTruth(changes: Partial<Truth> = {}): Truth {
  return {
    id: 'a-truth',
    body: [{ text: 'The person in treatment decides.', sources: [] }],
    tells: { clients: heading, families: heading, professionals: leftOut },
    ...changes,
  };
}

function check(
  truth: Truth,
  orders: Partial<Record<'clients' | 'families' | 'professionals', string[]>> = {},
) {
  const given = { clients: ['a-truth'], families: ['a-truth'], professionals: [], ...orders };
  const readers = (['clients', 'families', 'professionals'] as const).map((audience) => ({
    ...{ audience, order: given[audience], next: [{ href: '/contact', text: 'Ask us' }], quickExit: false },
  }));
  return checkReaders({ truths: [truth], readers }).map(({ message }) => message);
}

test('finds no fault in the site’s own pages', () => {
  expect(checkReaders(catalog)).toEqual([]);
});

describe('a fault', () => {
  test('is a truth with a heading and no place on the page', () => {
    expect(check(aTruth(), { families: [] })).toEqual([
      'The truth "a-truth" has a heading for families and no place on their page.',
    ]);
  });

  test('is a place for a truth that is left out', () => {
    expect(check(aTruth(), { professionals: ['a-truth'] })).toEqual([
      'The order names "a-truth", which has no heading for professionals.',
    ]);
  });

  test('is a truth that stands twice on a page', () => {
    expect(check(aTruth(), { clients: ['a-truth', 'a-truth'] })).toEqual([
      'The order names "a-truth" twice.',
    ]);
  });

  test.each(['You decide.', 'It is yours.', 'Ask your therapist.'])(
    'is "%s" where several audiences read it, and not where one does',
    (text) => {
      const body = [{ items: [{ text, sources: [] }] }];
      expect(check(aTruth({ body }))).toHaveLength(1);
      const tells = { clients: heading, families: leftOut, professionals: leftOut };
      expect(check(aTruth({ body, tells }), { families: [] })).toEqual([]);
    },
  );
});
