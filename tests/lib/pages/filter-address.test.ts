import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleSlugs } from '#content/roles/schema.ts';
import { parts, sessionAudiences, sessionKinds } from '#content/sessions/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listFilters } from '#lib/catalog/filters/list-filters.ts';
import { filterAddress, isFilterAddress, readFilterAddress } from '#lib/pages/filter-address.ts';

const filters = listFilters(catalog);

describe('addresses of filters', () => {
  test('no word stands for two things, so that an address can be read', () => {
    const all = [...roleSlugs, ...parts, ...sessionKinds, ...sessionAudiences];
    expect(new Set(all).size).toBe(all.length);
  });

  test('name the choices in a fixed order', () => {
    const filter = {
      audience: 'family-with-you',
      kind: 'medical',
      part: 'leads',
      role: 'psychiatrist',
    } as const;
    expect(filterAddress(filter)).toBe('/sessions/filter/psychiatrist/leads/medical/family-with-you');
  });

  test('lead to all sessions where nothing is chosen', () => {
    expect(filterAddress({})).toBe('/sessions');
    expect(readFilterAddress('/sessions')).toBeUndefined();
  });

  test('are read as the filter that they were made from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...filters), (filter) => {
        expect(readFilterAddress(filterAddress(filter))).toEqual(filter);
      }),
    );
  });

  test.each([
    '/sessions/filter/leads',
    '/sessions/filter/medical/psychiatrist',
    '/sessions/filter/psychiatrist/none',
    '/sessions/filter/psychiatrist/psychiatrist',
    '/sessions/filter/family/group',
    '/sessions/filter/nobody',
    '/sessions/filter/',
    '/sessions/process-group',
  ])('%s is none', (address) => {
    expect(readFilterAddress(address)).toBeUndefined();
  });

  test('are known in every language', () => {
    expect(isFilterAddress('/sessions/filter/group')).toBe(true);
    expect(isFilterAddress('/es/sessions/filter/group')).toBe(true);
    expect(isFilterAddress('/sessions/process-group')).toBe(false);
  });
});
