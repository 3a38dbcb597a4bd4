import { describe, expect, test } from 'vitest';
import { checkSite } from '#lib/publish/check-site.ts';
import { aFinishedPage } from '#tests/support/a-finished-page.ts';

const origin = 'https://example.org';
const faq = aFinishedPage(
  { title: 'Questions', body: '<p id="cost">x</p>' },
  { address: '/faq', source: 'app/[locale]/faq/page.tsx' },
);

function check(body: string, others: readonly string[] = []) {
  return checkSite([faq, aFinishedPage({ body })], new Set(others), origin);
}

describe('checkSite', () => {
  test('follows links to pages, anchors, files and other hosts', () => {
    const body =
      '<a href="/faq">a</a><a href="/faq#cost">b</a><a href="#content">c</a><a href="/feed.xml">d</a>' +
      '<a href="https://elsewhere.example/x">e</a><a href="tel:988">f</a>';
    expect(check(body, ['/feed.xml'])).toEqual([]);
  });

  test('names file, page and what is near for a link that leads nowhere', () => {
    expect(check('<a href="/faqs">x</a>')).toEqual([
      {
        file: 'content/pages/a-page.mdx',
        entry: '/a-page',
        message: 'The link "/faqs" leads to no page.',
        remedy: 'Correct it, or remove it; near it are /faq, /a-page.',
      },
    ]);
  });

  test('names an anchor that a page does not have', () => {
    expect(check('<a href="/faq#price">x</a>')).toEqual([
      {
        file: 'content/pages/a-page.mdx',
        entry: '/a-page',
        message: 'The link "/faq#price" names an anchor that /faq does not have.',
        remedy: 'Use one of its ids, or add id="price" there.',
      },
    ]);
  });

  test('reads a form and a picture as links', () => {
    expect(check('<form action="/send"></form><img src="/a.png" alt="">')).toHaveLength(2);
  });

  test('names both files of two pages with one title', () => {
    const twin = aFinishedPage(
      { title: 'Questions' },
      { address: '/twin', source: 'content/pages/twin.mdx' },
    );
    const messages = checkSite([faq, twin], new Set(), origin).map(
      ({ file, message }) => `${file} ${message}`,
    );
    expect(messages).toContain(
      'content/pages/twin.mdx The title "Questions" is also that of /faq (app/[locale]/faq/page.tsx).',
    );
  });

  test('asks for the share image that a page names', () => {
    const page = aFinishedPage({
      head: '<meta property="og:image" content="https://example.org/og/no.png">',
    });
    expect(checkSite([page], new Set(), origin)[0]?.message).toContain('/og/no.png" leads to no page');
    expect(checkSite([page], new Set(['/og/no.png']), origin)).toEqual([]);
  });
});
