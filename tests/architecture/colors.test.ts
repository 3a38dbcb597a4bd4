import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
