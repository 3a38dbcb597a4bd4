import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { countLookUps } from '#lib/catalog/count-look-ups.ts';
import { lookUpCertainty } from '#lib/catalog/look-up-certainty.ts';

test('puts every state into one group of each kind', () => {
  for (const { confirmed, unconfirmed, gaps } of countLookUps(catalog.licenseBoards)) {
    const all = [...confirmed, ...unconfirmed, ...gaps];
    expect(all).toHaveLength(51);
    expect(new Set(all).size).toBe(51);
  }
});

test('names a medical board and a board of therapists for every state', () => {
  const counts = countLookUps(catalog.licenseBoards);
  const withGaps = counts.filter(({ gaps }) => gaps.length > 0).map(({ kind }) => kind);
  expect(withGaps).toEqual(['addiction-counselors', 'peer-specialists']);
});

test.each([
  [['own-page'], 'primary'],
  [['state-map', 'own-page'], 'primary'],
  [['state-map', 'medical-list'], 'secondary'],
  [['state-map', 'state-map'], 'unconfirmed'],
  [['state-map'], 'unconfirmed'],
] as const)('takes an address found in %j as %s', (foundIn, certainty) => {
  expect(lookUpCertainty({ foundIn })).toBe(certainty);
});
