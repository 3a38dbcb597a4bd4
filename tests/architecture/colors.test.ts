import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pairsInUse } from '#lib/look/palette.ts';

/** Colors in any notation that CSS and SVG know by number. */
const color = /#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z-])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/gi;

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:css|svg|tsx?)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
}

test('colors stand in tailwind.config.ts and nowhere else', () => {
  const files = ['app', 'components', 'lib', 'public'].flatMap(listFiles);
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(color)].map(([text]) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('every color that a stylesheet names is a token', () => {
  const css = listFiles('app/styles').map((file) => readFileSync(file, 'utf8'));
  const named = css.flatMap((text) => [...text.matchAll(/var\(--([a-z-]+)\)/g)].map(([, name = '']) => name));
  const tokens = readFileSync('tailwind.config.ts', 'utf8');
  const unknown = [...new Set(named)].filter((name) => !new RegExp(`['-]?${name}'?:`).test(tokens));
  expect(unknown).toEqual([]);
});

test('stylesheets use colors only in pairs whose contrast is measured', () => {
  const css = listFiles('app/styles')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const named = (property: string) => [
    ...new Set(
      [...css.matchAll(new RegExp(`(?<![a-z-])${property}: var\\(--([a-z-]+)\\)`, 'g'))].map(
        ([, name]) => name,
      ),
    ),
  ];
  const text = new Set<string | undefined>(
    pairsInUse.filter(({ as }) => as === 'text').map(({ color }) => color),
  );
  const grounds = new Set<string | undefined>(pairsInUse.map(({ on }) => on));
  // `--role` is one of the roles' colors; marks are drawn with `color`, where borders take it from.
  expect(named('color').filter((name) => !text.has(name) && name !== 'role' && name !== 'mark')).toEqual([]);
  expect(named('background').filter((name) => !grounds.has(name))).toEqual([]);
  expect(named('background')).not.toEqual([]);
});
