import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkPages } from '#lib/pages/check-pages.ts';
import { aPage } from '#tests/support/a-page.ts';

function aQuestion(href: string) {
  const [question] = catalog.questions;
  if (question === undefined) throw new Error('The catalog has no question.');
  return { ...question, id: 'who-leads-it', more: { href, text: 'Who leads it' } };
}

test('finds no fault in pages that differ', () => {
  expect(checkPages([aPage(), aPage({ address: '/privacy', title: 'Privacy' })], [])).toEqual([]);
});

test('finds two pages with one title, whatever their capitals, and names both files', () => {
  const other = aPage({
    address: '/faq',
    title: 'a week in a Virtual IOP',
    file: 'content/wording/en/pages.ts',
  });
  expect(checkPages([aPage(), other], [])).toEqual([
    {
      file: 'content/wording/en/pages.ts',
      entry: '/faq',
      message:
        'The title "a week in a Virtual IOP" is also that of /articles/a-week in content/articles/a-week.mdx.',
      remedy: 'Give each page a title of its own.',
    },
  ]);
});

test('finds two pages with one address', () => {
  const other = aPage({ title: 'Another', file: 'content/pages/a-week.mdx' });
  expect(checkPages([aPage(), other], [])).toMatchObject([
    { file: 'content/pages/a-week.mdx', entry: '/articles/a-week', remedy: 'Rename one of the two files.' },
  ]);
});

test('finds a title that search results would cut off', () => {
  expect(checkPages([aPage({ title: 'x'.repeat(66) })], [])).toMatchObject([
    { file: 'content/articles/a-week.mdx', remedy: expect.stringContaining('at most 65') as string },
  ]);
});

test.each([49, 161])('finds a description of %i characters', (length) => {
  expect(checkPages([aPage({ description: 'x'.repeat(length) })], [])).toMatchObject([
    { message: `The description has ${String(length)} characters.`, remedy: 'Write 50 to 160.' },
  ]);
});

test.each([50, 160])('accepts a description of %i characters', (length) => {
  expect(checkPages([aPage({ description: 'x'.repeat(length) })], [])).toEqual([]);
});

test('finds a question that links nowhere and offers the address that was meant', () => {
  expect(checkPages([aPage()], [aQuestion('/articles/a-weak#monday')])).toEqual([
    {
      file: 'content/questions/questions.ts',
      entry: 'who-leads-it.more',
      message: 'A question that links nowhere. No page has the address "/articles/a-weak".',
      remedy: 'Did you mean "/articles/a-week"? Allowed: /articles/a-week.',
    },
  ]);
});

test('finds a question that links to a heading that is not there', () => {
  const anchors = new Map([['/articles/a-week', ['tuesday']]]);
  expect(checkPages([aPage()], [aQuestion('/articles/a-week#monday')], anchors)).toMatchObject([
    { entry: 'who-leads-it.more', message: expect.stringContaining('"monday"') as string },
  ]);
  expect(checkPages([aPage()], [aQuestion('/articles/a-week#tuesday')], anchors)).toEqual([]);
});

test('accepts a question that links to a page whose headings it does not know, or to a data file', () => {
  expect(checkPages([aPage()], [aQuestion('/articles/a-week#monday'), aQuestion('/catalog.json')])).toEqual(
    [],
  );
});
