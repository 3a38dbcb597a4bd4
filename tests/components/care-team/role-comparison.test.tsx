// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RoleComparison } from '#components/care-team/role-comparison.tsx';
import { parts } from '#content/sessions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole } from '#lib/catalog/get-entry.ts';
import { listComparisons } from '#lib/catalog/list-comparisons.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';

afterEach(cleanup);

const link = (address: string) => address;
const pair = [getRole(catalog, 'licensed-therapist'), getRole(catalog, 'psychiatrist')];

function readRow(name: string): readonly HTMLElement[] {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (row === null) throw new Error(`${name} has no row.`);
  return within(row).getAllByRole('cell');
}

function readCell(name: string, column: number): HTMLElement {
  const cell = readRow(name)[column];
  if (cell === undefined) throw new Error(`${name} has no column ${String(column)}.`);
  return cell;
}

test('has a column for each role and says who prescribes', () => {
  render(<RoleComparison words={words} catalog={catalog} roles={pair} link={link} />);
  const [, ...columns] = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(columns).toEqual(['Licensed therapist', 'Psychiatrist']);
  expect(readRow('Prescribes medicine').map(({ textContent }) => textContent)).toEqual(['No', 'Yes']);
});

test.each(
  listComparisons(catalog.roles).map((roles) => [roles.map(({ slug }) => slug).join(' '), roles] as const),
)(
  'tells limits, sessions and licensing of %s as the catalog does, and labels cells for phones',
  (_, roles) => {
    render(<RoleComparison words={words} catalog={catalog} roles={roles} link={link} />);
    const { rows } = words.compare;
    for (const [index, role] of roles.entries()) {
      expect(readCell(rows.licensedBy, index).textContent).toBe(role.licensedBy);
      expect(readCell(rows.licensedBy, index).getAttribute('data-label')).toBe(role.title);
      for (const [name, phrases] of [
        [rows.may, role.may],
        [rows.mayNot, role.mayNot],
      ] as const) {
        const cell = readCell(name, index);
        expect(
          within(cell)
            .getAllByRole('listitem')
            .map(({ textContent }) => textContent),
        ).toEqual(phrases);
      }
      for (const part of parts) {
        const sessions = listSessionsWithPart(catalog, role.slug, part);
        if (part === 'none' || sessions.length === 0) continue;
        const links = within(readCell(words.layout.parts[part], index)).getAllByRole('link');
        expect(links.map((each) => each.getAttribute('href'))).toEqual(
          sessions.map(({ slug }) => `/sessions/${slug}#${role.slug}`),
        );
      }
    }
  },
);
