import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { listComparisons, listNearComparisons } from '#lib/catalog/list-comparisons.ts';

const all = listComparisons(catalog.roles);
const order = catalog.roles.map(({ slug }) => slug);
const nameOf = (roles: (typeof all)[number]) => roles.map(({ slug }) => slug).join(' ');

test('holds every two and every three roles once, in the catalog’s order', () => {
  expect(all.map(({ length }) => length)).toEqual([
    ...Array<number>(10).fill(2),
    ...Array<number>(10).fill(3),
  ]);
  expect(new Set(all.map(nameOf)).size).toBe(20);
  for (const roles of all) {
    const places = roles.map(({ slug }) => order.indexOf(slug));
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
  }
});

test('leads from two to three roles and back', () => {
  for (const roles of all) {
    const near = listNearComparisons(catalog.roles, roles);
    expect(near).toHaveLength(3);
    for (const other of near) {
      expect(Math.abs(other.length - roles.length)).toBe(1);
      expect(listNearComparisons(catalog.roles, other).map(nameOf)).toContain(nameOf(roles));
    }
  }
});
