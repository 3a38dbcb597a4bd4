import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { getCell, listRolesWithPart, listSessionsWithPart, nameRoles } from '#lib/catalog/who-leads.ts';

const slugsOf = (entries: readonly { readonly slug: string }[]) => entries.map(({ slug }) => slug);

test('lets a therapist and a counselor lead the relapse-prevention group', () => {
  expect(slugsOf(listRolesWithPart(catalog, 'relapse-prevention-group', 'leads'))).toEqual([
    'licensed-therapist',
    'addiction-counselor',
  ]);
});

test('lets a psychiatrist lead the evaluation and medication visits and nothing else', () => {
  expect(slugsOf(listSessionsWithPart(catalog, 'psychiatrist', 'leads'))).toEqual([
    'psychiatric-evaluation',
    'medication-visit',
  ]);
});

test('lets a peer lead the peer support group and nothing else', () => {
  expect(slugsOf(listSessionsWithPart(catalog, 'peer-support-specialist', 'leads'))).toEqual([
    'peer-support-group',
  ]);
});

test('lets a psychiatrist co-lead the session on co-occurring conditions that a therapist leads', () => {
  expect(getCell(catalog, 'co-occurring-conditions-session', 'licensed-therapist').part).toBe('leads');
  expect(getCell(catalog, 'co-occurring-conditions-session', 'psychiatrist').part).toBe('co-leads');
});

test.each([
  [1, 'a licensed therapist'],
  [2, 'a licensed therapist or an addiction counselor'],
  [3, 'a licensed therapist, an addiction counselor, or a psychiatrist'],
])('names %i roles with articles and commas', (count, words) => {
  expect(nameRoles(catalog.roles.slice(0, count))).toBe(words);
});

test('refuses to name nobody', () => {
  expect(() => nameRoles([])).toThrow('No role to name');
});
