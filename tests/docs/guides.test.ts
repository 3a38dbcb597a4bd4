import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isVocabularyName } from '#lib/articles/vocabulary.ts';
import { reviewUsage } from '#lib/cli/review/run-review.ts';

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

describe('docs/writing.md', () => {
  const text = readFileSync('docs/writing.md', 'utf8');

  test('names only components that prose may use', () => {
    const named = [...text.matchAll(/<([A-Z][A-Za-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !isVocabularyName(name))).toEqual([]);
  });

  test('quotes only messages that a check can give', () => {
    const rows = text.slice(text.indexOf('| message'), text.indexOf('A fault of content')).split('\n');
    const messages = rows.slice(2).flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)]);
    const sources = ['articles', 'catalog', 'claims', 'facts', 'language', 'pages', 'prose', 'reviews']
      .flatMap((folder) => listSources(`lib/${folder}`))
      .join('\n');
    const pieces = messages.flatMap(([, message = '']) => message.split('…').map((piece) => piece.trim()));
    expect(pieces.length).toBeGreaterThan(40);
    expect(pieces.filter((piece) => !sources.includes(piece))).toEqual([]);
  });

  test('names only commands that reviews have', () => {
    const named = [...text.matchAll(/npm run review -- ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !reviewUsage.includes(`npm run review -- ${name}`))).toEqual([]);
  });
});

/** The text of every source file in a folder. */
function listSources(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8'));
}
