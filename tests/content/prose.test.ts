import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { questions } from '#content/questions/questions.ts';
import { compileArticle } from '#lib/articles/compile-article.ts';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { parseProse } from '#lib/articles/parse-prose.ts';
import { listNodes } from '#lib/articles/syntax-tree.ts';
import { plainComponents } from '#tests/support/prose-components.ts';

const articles = await loadArticles('en');
const all = [...articles, ...(await loadPages('en'))];

describe.each(all.map((prose) => [prose.file, prose] as const))('%s', (_, prose) => {
  test('compiles and renders with the whole vocabulary', async () => {
    const { Content, headings } = await compileArticle(prose);
    expect(headings.length).toBeGreaterThan(2);
    expect(renderToStaticMarkup(createElement(Content, { components: plainComponents }))).toContain(
      '<h2 id="',
    );
  });
});

test.each(articles.map(({ file, body }) => [file, body] as const))(
  '%s has 500 to 1,200 words and ends with what to ask',
  (file, body) => {
    const prose = { file, body, bodyLine: 1 };
    const words = listNodes(parseProse(prose))
      .filter(({ type }) => type === 'text')
      .flatMap(({ value }) => value?.match(/[\p{L}\d]+/gu) ?? []).length;
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(1_200);
    expect(body.match(/\{\/\*([a-z-]+)\*\/\}/g)?.at(-1)).toBe('{/*what-to-ask*/}');
  },
);

test('every question that links into prose names a heading that is there', async () => {
  const headings = new Map(
    await Promise.all(
      all.map(async (prose) => {
        const { headings: found } = await compileArticle(prose);
        return [prose.address, found.map(({ id }) => id)] as const;
      }),
    ),
  );
  const broken = questions
    .map(({ more }) => more.href.split('#'))
    .filter(([path = '', anchor]) => anchor !== undefined && headings.get(path)?.includes(anchor) === false);
  expect(broken).toEqual([]);
});
