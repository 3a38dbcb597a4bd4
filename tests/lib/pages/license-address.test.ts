import { expect, test } from 'vitest';
import { stateCodes } from '#content/license-boards/schema.ts';
import { listRegions, listStates, stateAddress } from '#lib/pages/license-address.ts';

test('every state stands in one part of the country', () => {
  expect(listRegions().flatMap(listStates).toSorted()).toEqual([...stateCodes].toSorted());
});

test.each([
  ['OH', '/check-a-license/midwest#ohio'],
  ['DC', '/check-a-license/south-atlantic#district-of-columbia'],
  ['NH', '/check-a-license/northeast#new-hampshire'],
] as const)('%s is looked up at %s', (state, address) => {
  expect(stateAddress(state)).toBe(address);
});

test('no two states share an address', () => {
  expect(new Set(stateCodes.map(stateAddress)).size).toBe(stateCodes.length);
});
