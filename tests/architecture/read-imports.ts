import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export type Import = { readonly from: string; readonly to: string };

const root = join(import.meta.dirname, '../..');
const folders = ['app', 'components', 'content', 'lib', 'tests', 'tools'];

/** Every source file of the project, as a path from the root. */
export function listSourceFiles(): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}

/** Every import of one of our files by another, types included; packages are given as they are named. */
export function listImports(files: readonly string[] = listSourceFiles()): readonly Import[] {
  return files.flatMap((from) =>
    ts
      .preProcessFile(readFileSync(join(root, from), 'utf8'), true, true)
      .importedFiles.map(({ fileName }) => ({ from, to: resolveImport(from, fileName) })),
  );
}

function resolveImport(from: string, name: string): string {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? normalize(join(dirname(from), name)) : name;
}
