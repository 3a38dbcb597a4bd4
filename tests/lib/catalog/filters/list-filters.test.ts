import { expect, test } from 'vitest';
import { matrix } from '#content/sessions/matrix.ts';
import type { CellInput } from '#content/sessions/schema.ts';
import { sessions } from '#content/sessions/sessions.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listFilteredSessions } from '#lib/catalog/filters/list-filtered-sessions.ts';
import { listFilters } from '#lib/catalog/filters/list-filters.ts';
import { filterAddress } from '#lib/pages/filter-address.ts';

/** The other way round: what was written says of each session at which addresses it has to stand. */
function collectByAddress(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { slug, kind, audience } of sessions) {
    const row: Readonly<Record<string, CellInput>> = matrix[slug];
    const cells = Object.entries(row).filter(([, { part }]) => part !== 'none');
    const staff = ['', ...cells.flatMap(([role, { part }]) => [`/${role}`, `/${role}/${part}`])];
    for (const who of staff) {
      for (const tail of ['', `/${kind}`, `/${audience}`, `/${kind}/${audience}`]) {
        const address = `/sessions/filter${who}${tail}`;
        if (address !== '/sessions/filter') found.set(address, [...(found.get(address) ?? []), slug]);
      }
    }
  }
  return found;
}

test('every filter lets through the sessions that the written matrix puts there, and no other exists', () => {
  const listed = listFilters(catalog).map(
    (filter) =>
      [filterAddress(filter), listFilteredSessions(catalog, filter).map(({ slug }) => slug)] as const,
  );
  const expected = collectByAddress();
  expect(listed.length).toBe(expected.size);
  expect(new Map(listed)).toEqual(expected);
});

test('a role alone asks for every session in which it takes or may take part', () => {
  const found = listFilteredSessions(catalog, { role: 'psychiatrist' }).map(({ slug }) => slug);
  expect(found).toContain('individual-therapy');
  expect(found).not.toContain('process-group');
});
