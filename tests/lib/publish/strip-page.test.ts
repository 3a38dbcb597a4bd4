import { describe, expect, test } from 'vitest';
import { stripPage } from '#lib/publish/strip-page.ts';

const built =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/a.css">' +
  '<link rel="preload" as="script" href="/_next/a.js"><script src="/_next/a.js" async=""></script><title>T</title></head>' +
  '<body><div hidden=""><!--$--><!--/$--></div><main><!-- --><p>Text &amp; <b>more</b></p></main>' +
  '<script type="application/ld+json">{"@type":"WebPage"}</script><script>self.__next_f.push([1])</script></body></html>';

describe('stripPage', () => {
  test('leaves no script but JSON-LD, no preload, no marker, no empty container', () => {
    const html = stripPage(built, 'p{color:red}');
    expect(html).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>p{color:red}</style><title>T</title></head>' +
        '<body><main><p>Text &amp; <b>more</b></p></main>' +
        '<script type="application/ld+json">{"@type":"WebPage"}</script></body></html>',
    );
  });

  test('puts the styles in once where several links stand', () => {
    const html = stripPage('<link rel="stylesheet" href="a.css"><link rel="stylesheet" href="b.css">', 'p{}');
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toContain('rel="stylesheet"');
  });

  test('leaves the links to styles in development, where there are none to put in', () => {
    expect(stripPage(built)).toContain('rel="stylesheet"');
  });

  test('gives the same bytes for the same page', () => {
    expect(stripPage(built, 'p{}')).toBe(stripPage(built, 'p{}'));
  });
});
