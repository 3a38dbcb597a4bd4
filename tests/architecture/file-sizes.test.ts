import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSourceFiles } from './read-imports.ts';

const root = join(import.meta.dirname, '../..');
const drawers = /(^|\/)(utils?|helpers?|common|misc|types|constants|index)\.tsx?$/;

test('no source file but data is over 200 lines', () => {
  const styles = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join('app', name));
  const long = [...listSourceFiles(), ...styles]
    .filter(
      (path) =>
        !path.startsWith('content/') &&
        !/^tests\/lib\/(?:claims\/[a-z-]+-sentences|search\/(?:[a-z-]+\/)?[a-z-]+-(?:questions|phrases))\.ts$/.test(
          path,
        ),
    )
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 200);
  expect(long).toEqual([]);
});

test('no file is named as a drawer for anything', () => {
  expect(listSourceFiles().filter((path) => drawers.test(path))).toEqual([]);
});

test('every file name is lower-case words joined by hyphens', () => {
  const names = listSourceFiles().flatMap((path) => path.split('/'));
  const odd = names.filter(
    (name) =>
      !/^(\[(?:\.\.\.)?[a-z]+\]|_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*)$/.test(name) && name !== '.well-known',
  );
  expect(odd).toEqual([]);
});
