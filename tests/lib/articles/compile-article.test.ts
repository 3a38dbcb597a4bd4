import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { compileArticle } from '#lib/articles/compile-article.ts';
import { aProse } from '#tests/support/a-prose.ts';
import { plainComponents } from '#tests/support/prose-components.ts';

async function render(body: string): Promise<string> {
  const { Content } = await compileArticle(aProse({ body }));
  return renderToStaticMarkup(createElement(Content, { components: plainComponents }));
}

describe('compileArticle', () => {
  test('gives headings the ids they carry and lists them in order', async () => {
    const body = '## One *day* {/*one-day*/}\n\n### At noon {/*noon*/}\n';
    expect(await render(body)).toBe('<h2 id="one-day">One <em>day</em></h2>\n<h3 id="noon">At noon</h3>');
    expect((await compileArticle(aProse({ body }))).headings).toEqual([
      { id: 'one-day', text: 'One day', depth: 2 },
      { id: 'noon', text: 'At noon', depth: 3 },
    ]);
  });

  test('renders the components it is given with their props', async () => {
    expect(await render('See <RoleName slug="psychiatrist" plural />.')).toBe(
      '<p>See <b>RoleName {&quot;slug&quot;:&quot;psychiatrist&quot;,&quot;plural&quot;:true}</b>.</p>',
    );
  });

  test('lets the caller render plain elements otherwise', async () => {
    const { Content } = await compileArticle(aProse({ body: '[Questions](/faq)' }));
    const components = {
      ...plainComponents,
      a: ({ href }: { readonly href?: string }) =>
        createElement('a', { href: `/es${href ?? ''}` }, 'Preguntas'),
    };
    expect(renderToStaticMarkup(createElement(Content, { components }))).toContain('href="/es/faq"');
  });

  test.each([
    ['an unknown component', 'One.\n\n<Figure />', 12, /Allowed|Write one of/],
    ['a heading without an id', 'One.\n\n## Two', 12, /End it with one, such as \{\/\*two\*\/\}/],
    ['a tag that is not closed', 'One.\n\n<Steps>', 12, /Close every tag/],
  ])('refuses %s with file, line and remedy', async (_, body, line, remedy) => {
    await expect(compileArticle(aProse({ body }))).rejects.toMatchObject({
      name: 'ContentError',
      issues: [
        {
          file: 'content/articles/a-week.mdx',
          line,
          remedy: expect.stringMatching(remedy) as string,
        },
      ],
    });
  });
});

test('a table carries its roles, its rows’ headers and the names of its columns', async () => {
  const body = '| Day | What |\n| --- | --- |\n| Monday | A group |\n';
  const html = await render(body);
  expect(html).toContain('<table role="table" class="stacked">');
  expect(html).toContain('<th role="columnheader" scope="col">Day</th>');
  expect(html).toContain('<th role="rowheader" scope="row">Monday</th>');
  expect(html).toContain('<td role="cell" data-label="What">A group</td>');
});
