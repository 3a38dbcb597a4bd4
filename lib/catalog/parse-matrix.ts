import { roleSlugs } from '#content/roles/schema.ts';
import { cellSchema, sessionSlugs } from '#content/sessions/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { CatalogSource, Matrix } from './catalog-source.ts';
import { contentFiles } from './content-files.ts';
import { parseEntries } from './parse-entries.ts';

/**
 * Parses a cell for every session and role. Types already refuse a missing cell in matrix.ts;
 * this also holds for content that reaches us untyped, and names the row.
 */
export function parseMatrix(matrix: CatalogSource['matrix'], issues: ContentIssue[]): Matrix {
  issues.push(...findStrangers(Object.keys(matrix), sessionSlugs, 'session', 'matrix'));
  const rows = sessionSlugs.map((session) => {
    const row = matrix[session] ?? {};
    issues.push(...findStrangers(Object.keys(row), roleSlugs, 'role', session));
    const cells = roleSlugs.flatMap((role) => {
      const name = { file: contentFiles.matrix, entry: `${session}.${role}` };
      if (row[role] === undefined) {
        issues.push({
          ...name,
          message: `The row "${session}" has no cell for the role "${role}".`,
          remedy: "Add one with part, basis and sentence; use part 'none' when the role takes no part.",
        });
        return [];
      }
      return parseEntries(cellSchema, [row[role]], () => name, issues).map((cell) => [role, cell] as const);
    });
    return [session, Object.fromEntries(cells)] as const;
  });
  // Complete unless an issue was pushed, and the caller refuses those.
  return Object.fromEntries(rows) as Matrix;
}

function findStrangers(
  names: readonly string[],
  known: readonly string[],
  kind: 'session' | 'role',
  entry: string,
): readonly ContentIssue[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: contentFiles.matrix,
      entry,
      message: `"${name}" is not a ${kind}.`,
      remedy: `Use one of: ${known.join(', ')}.`,
    }));
}
