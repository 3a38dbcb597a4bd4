import type { Linter } from 'eslint';
import { importRules, packageRules } from './import-rules.ts';

const folders = Object.keys(importRules) as readonly (keyof typeof importRules)[];

/** A folder's files, without those of a folder below it that has a row of its own. */
function ownFiles(folder: string): { readonly files: string[]; readonly ignores: string[] } {
  const below = folders.filter((other) => other.startsWith(`${folder}/`));
  return { files: [`${folder}/**/*.{ts,tsx}`], ignores: below.map((other) => `${other}/**`) };
}

function isAllowed(importer: string, imported: string): boolean {
  const allowed: readonly string[] = importRules[importer as keyof typeof importRules];
  return (
    importer === imported ||
    imported.startsWith(`${importer}/`) ||
    allowed.some((target) => target === imported || imported.startsWith(`${target}/`))
  );
}

/** The top-level folders and the rows below them, each a pattern that lint refuses where the table does not allow it. */
function refusedPatterns(importer: string): string[] {
  const refused = folders.filter((folder) => !isAllowed(importer, folder));
  return refused.flatMap((folder) => {
    const allowedBelow = importRules[importer as keyof typeof importRules].filter((target: string) =>
      target.startsWith(`${folder}/`),
    );
    return [`#${folder}/**`, ...allowedBelow.flatMap((target) => [`!#${target}`, `!#${target}/**`])];
  });
}

/** What lint makes of the table of allowed imports: one entry for each row. */
export const folderRestrictions: Linter.Config[] = folders.map((folder) => ({
  ...ownFiles(folder),
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...refusedPatterns(folder), '../../**'],
            message: 'tools/import-rules.ts does not allow this; across folders use #folder/file.ts.',
          },
        ],
        paths: Object.entries(packageRules)
          .filter(
            ([, allowed]) => !allowed.some((target) => folder === target || folder.startsWith(`${target}/`)),
          )
          .map(([name]) => ({ name, message: 'tools/import-rules.ts does not allow this package here.' })),
      },
    ],
  },
}));
