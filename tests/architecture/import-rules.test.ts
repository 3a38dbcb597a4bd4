import { describe, expect, test } from 'vitest';
import { importRules, packageRules } from '#tools/import-rules.ts';
import { folderRestrictions } from '#tools/import-restrictions.ts';
import { findCycle } from './find-cycle.ts';
import { listImports, type Import } from './read-imports.ts';

const rows = Object.entries(importRules) as readonly (readonly [string, readonly string[]])[];

function rowOf(path: string): string | undefined {
  return rows
    .map(([folder]) => folder)
    .filter((folder) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`))
    .sort((one, other) => other.length - one.length)[0];
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);
}

/** "from -> to" for each import that the table does not allow. */
function findRefused(imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ from, to }) => {
      const row = rowOf(from);
      if (row === undefined || rowOf(to) === undefined) return false;
      const allowed: readonly string[] = importRules[row as keyof typeof importRules];
      return !isWithin(to, row) && !allowed.some((folder) => isWithin(to, folder));
    })
    .map(({ from, to }) => `${from} -> ${to}`);
}

function findRefusedPackages(imports: readonly Import[]): readonly string[] {
  return Object.entries(packageRules).flatMap(([name, allowed]) =>
    imports
      .filter(({ to }) => to === name || to.startsWith(`${name}/`))
      .filter(({ from }) => rowOf(from) !== undefined && !allowed.some((folder) => isWithin(from, folder)))
      .map(({ from, to }) => `${from} -> ${to}`),
  );
}

describe('the table of allowed imports', () => {
  const imports = listImports();

  test('finds imports to judge', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('holds for every import of a folder by a folder', () => {
    expect(findRefused(imports)).toEqual([]);
  });

  test('holds for every package that only some folders may use', () => {
    expect(findRefusedPackages(imports)).toEqual([]);
  });

  test('refuses content that imports lib, lib that imports components, and React on the contact path', () => {
    const refused = [
      { from: 'content/roles/roles.ts', to: 'lib/catalog/catalog.ts' },
      { from: 'lib/serve/main.ts', to: 'components/ui/notice.tsx' },
      { from: 'lib/site/log.ts', to: 'lib/catalog/catalog.ts' },
    ];
    expect(findRefused(refused)).toHaveLength(3);
    expect(findRefusedPackages([{ from: 'lib/inquiries/seal.ts', to: 'react' }])).toHaveLength(1);
  });

  test('gives lint one entry for each row', () => {
    expect(folderRestrictions).toHaveLength(rows.length);
  });

  test('leaves no cycle', () => {
    expect(findCycle(imports)).toEqual([]);
  });
});

describe('findCycle', () => {
  test('names the files of a cycle in order', () => {
    const cycle = findCycle([
      { from: 'a.ts', to: 'b.ts' },
      { from: 'b.ts', to: 'c.ts' },
      { from: 'c.ts', to: 'b.ts' },
    ]);
    expect(cycle).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});
