import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const decisions = readdirSync('docs/decisions').map((name) => join('docs/decisions', name));
const guides = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Files and folders of this repository that a text names in backticks; patterns with <…> are left out. */
function listPaths(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /^(?:app|components|content|docs|lib|tests|tools)\/[^<>]*$/.test(path));
}

describe.each([...guides, ...decisions])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names only files that exist', () => {
    expect(listPaths(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('links only to files that exist', () => {
    const linked = [...text.matchAll(/(?:\]\(|src=")(?!https?:)([^)"]+)/g)].map(([, path = '']) => path);
    expect(linked.filter((path) => !existsSync(path))).toEqual([]);
  });
});

test('no decision record is over 40 lines', () => {
  const long = decisions.filter((file) => readFileSync(file, 'utf8').split('\n').length > 41);
  expect(long).toEqual([]);
});
