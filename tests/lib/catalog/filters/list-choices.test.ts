import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { listChoices } from '#lib/catalog/filters/list-choices.ts';
import { listFilteredSessions } from '#lib/catalog/filters/list-filtered-sessions.ts';
import { listFilters } from '#lib/catalog/filters/list-filters.ts';
import { listChosen } from '#lib/catalog/filters/session-filter.ts';

test('offers parts only beside a role', () => {
  const offered = (filter: Parameters<typeof listChoices>[1]) =>
    listChoices(catalog, filter).map(({ dimension }) => dimension);
  expect(offered({})).toEqual(['role', 'kind', 'audience']);
  expect(offered({ role: 'psychiatrist' })).toEqual(['role', 'part', 'kind', 'audience']);
});

test('takes the part back with its role', () => {
  const [role] = listChoices(catalog, { role: 'psychiatrist', part: 'leads', kind: 'medical' });
  expect(role?.any?.chosen).toEqual({ kind: 'medical' });
});

test('says zero where nothing would be left', () => {
  const kinds = listChoices(catalog, { role: 'psychiatrist', part: 'leads' })[2];
  expect(kinds?.values.map(({ value, count }) => [value, count])).toEqual([
    ['one-to-one', 0],
    ['group', 0],
    ['family', 0],
    ['medical', 2],
    ['planning', 0],
  ]);
});

test.each(listFilters(catalog).map((filter) => [filter]))(
  'from %j every choice made can be taken back, to at least as many sessions',
  (filter) => {
    const here = listFilteredSessions(catalog, filter).length;
    const choices = listChoices(catalog, filter);
    for (const dimension of listChosen(filter)) {
      const made = choices.find((each) => each.dimension === dimension);
      expect(made?.any?.count).toBeGreaterThanOrEqual(here);
      expect(made?.values.filter(({ isChosen }) => isChosen)).toMatchObject([
        { value: filter[dimension], chosen: filter, count: here },
      ]);
    }
  },
);
