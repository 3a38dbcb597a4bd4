import { describe, expect, test } from 'vitest';
import { checkPage, heaviestPage } from '#lib/publish/check-page.ts';
import { aFinishedPage } from '#tests/support/a-finished-page.ts';

describe('checkPage', () => {
  test('finds nothing on a page without a fault', () => {
    expect(checkPage(aFinishedPage())).toEqual([]);
  });

  test.each([
    ['a script', { body: '<script>1</script>' }, 'still holds a <script>'],
    ['a style attribute', { body: '<p style="color:red">x</p>' }, 'has 1 style attributes'],
    ['an id used twice', { body: '<i id="a"></i><b id="a"></b>' }, 'uses the id "a" twice'],
    ['an inner address', { body: '<a href="/en/faq">x</a>' }, 'leaks an inner address'],
    ['a second h1', { body: '<h1>x</h1>' }, 'has 2 <h1>'],
    ['no title', { title: '' }, 'has no <title>'],
  ])('names file, page and remedy for %s', (_, markup, message) => {
    const [issue] = checkPage(aFinishedPage(markup));
    expect(issue).toMatchObject({ file: 'content/pages/a-page.mdx', entry: '/a-page' });
    expect(issue?.message).toContain(message);
    expect(issue?.remedy).not.toBe('');
  });

  test('lets JSON-LD and links to other hosts through', () => {
    const body = '<script type="application/ld+json">{}</script><a href="https://example.org/enough">x</a>';
    expect(checkPage(aFinishedPage({ body }))).toEqual([]);
  });

  test('refuses a page that one round trip cannot carry', () => {
    expect(checkPage(aFinishedPage({}, { weight: heaviestPage }))).toEqual([]);
    expect(checkPage(aFinishedPage({}, { weight: heaviestPage + 1 }))[0]?.message).toContain(
      'weighs 14601 bytes',
    );
  });

  test('asks no canonical address of a page that answers errors', () => {
    const html =
      '<html lang="en"><head><title>T</title><meta name="description" content="d"></head><h1>x</h1></html>';
    const page = aFinishedPage();
    const facts = { ...page.facts, canonical: '' };
    expect(checkPage({ ...page, html, facts })).toHaveLength(1);
    expect(checkPage({ ...page, html, facts, listed: false })).toEqual([]);
  });
});
