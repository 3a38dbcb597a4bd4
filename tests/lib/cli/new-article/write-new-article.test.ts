import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkProse } from '#lib/articles/check-articles.ts';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkPassages } from '#lib/cli/check-passages.ts';
import { writeNewArticle } from '#lib/cli/new-article/write-new-article.ts';
import { listPassages } from '#lib/prose/passages-of-prose.ts';

let root = '';
const today = '2026-11-25';
const title = 'What a "family session" is: an hour';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-article-'));
});
afterEach(() => rm(root, { recursive: true }));

const write = (...args: readonly string[]) => writeNewArticle(args, { root, today });

test('writes an article whose head fits, with title, audience and dates', async () => {
  expect(await write('a-family-session', '--title', title, '--audience', 'families')).toContain(
    'content/articles/a-family-session.mdx is there.',
  );
  expect(await loadArticles('en', root)).toMatchObject([
    { slug: 'a-family-session', head: { title, audience: 'families', publishedOn: today, review: null } },
  ]);
});

test('writes one that is refused until each TODO is replaced, and for nothing else', async () => {
  await write('a-family-session', '--title', title);
  const articles = await loadArticles('en', root);
  const lines = (await readFile(join(root, 'content/articles/a-family-session.mdx'), 'utf8')).split('\n');
  const facts = {
    sources: new Set(catalog.sources.map(({ id }) => id)),
    addresses: new Set(['/sessions']),
    catalog,
  };
  const issues = [
    ...checkProse(articles, facts),
    ...checkPassages(
      articles.flatMap((article) => listPassages(article, catalog)),
      catalog,
    ),
  ];
  const withTodo = lines.flatMap((line, index) => (/TODO|- todo-/.test(line) ? [index + 1] : []));
  expect([...new Set(issues.map(({ line }) => line))].toSorted((a, b) => Number(a) - Number(b))).toEqual(
    withTodo,
  );
});

test.each([
  [['A Session', '--title', title], '"A Session" cannot be an address'],
  [['a-session', '--title', 'Short'], '--title: '],
  [['a-session', '--title', title, '--audience', 'familie'], 'Did you mean "families"?'],
  [['a-session'], 'Give it a --title.'],
  [['--title', title], 'Give the article one slug'],
  [['a-session', '--titel', title], '--titel'],
])('refuses %j: %s', async (args, message) => {
  await expect(write(...args)).rejects.toThrow(message);
});

test('leaves an article that exists as it is', async () => {
  await write('a-session', '--title', title);
  await expect(write('a-session', '--title', 'Another title here')).rejects.toThrow('exists already');
  expect((await loadArticles('en', root))[0]?.head.title).toBe(title);
});
