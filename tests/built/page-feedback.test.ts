import { isOnlyBeginning } from '#content/inquiry-form/about-page.ts';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anInquiry, postInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

const question = /<a class="tap" href="(\/contact\?about=[^"]*)">Was this page clear\? Tell us<\/a>/;

/** The addresses of the sitemap, and what each page asks at its end. */
const asked = [...readFileSync('dist/files/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url = '']) => {
    const { pathname } = new URL(url);
    const file = `dist/files${pathname === '/' ? '/index' : pathname}.html`;
    return { pathname, href: question.exec(readFileSync(file, 'utf8'))?.[1] };
  },
);

test('every page but home, forms, sheets and help for a crisis asks whether it was clear, and names itself', () => {
  const without = ['/', '/contact', '/contact/professionals', '/contact/withdraw', '/get-help-now'];
  const quiet = asked.filter(({ href }) => href === undefined).map(({ pathname }) => pathname);
  // A sheet is taken along to other programs: it speaks of none.
  const isSheet = (address: string) => address.startsWith('/questions-to-ask/');
  expect(quiet.filter((each) => !without.includes(each) && !isSheet(each))).toEqual([]);
  expect(asked.filter(({ pathname, href }) => without.includes(pathname) && href !== undefined)).toEqual([]);
  for (const { pathname, href } of asked)
    if (href !== undefined) expect(href).toBe(`/contact?about=${pathname}`);
});

test.each([
  'search',
  '404',
  'error',
  'closed',
  'sessions/filter/psychiatrist/leads',
  'questions-to-ask/psychiatrist',
])('the page %s asks nothing', (file) => {
  expect(readFileSync(`dist/files/${file}.html`, 'utf8')).not.toContain('?about=');
});

describe('the form that is asked whether a page was clear', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await site.stop();
  });
  const open = async (query: string) => (await fetch(`${site.origin}/contact${query}`)).text();
  const readMessage = (html: string) => /<textarea[^>]*name="message"[^>]*>([^<]*)</.exec(html)?.[1];

  test.each(['/faq/privacy', '/sessions/process-group', '/for/families', '/privacy', '/glossary'])(
    'names %s in the message, under the topic of the website',
    async (address) => {
      const html = await open(`?about=${address}`);
      expect(readMessage(html)).toMatch(new RegExp(`^About the page “.+” \\(${address}\\):`));
      expect(html).toMatch(/<option value="website" selected/);
    },
  );

  test('every page that asks is known by its name', async () => {
    for (const { href } of asked) {
      if (href !== undefined)
        expect(isOnlyBeginning(readMessage(await open(href.replace('/contact', ''))) ?? ''), href).toBe(true);
    }
  });

  test.each([
    '/no-such-page',
    '<script>alert(1)</script>',
    'https://example.org/',
    '/faq%00',
    `/${'a'.repeat(900)}`,
  ])('says nothing of %s', async (about) => {
    const html = await open(`?about=${encodeURIComponent(about)}`);
    expect(readMessage(html)).toBe('');
    expect(html).not.toContain('alert(1)');
    expect(html).not.toContain('example.org/');
  });

  test('sends the named page with the message', async () => {
    const message = readMessage(await open('?about=/faq/privacy')) ?? '';
    const answer = await postInquiry(
      site.origin,
      anInquiry({ topic: 'website', message: `${message}It was.` }),
    );
    expect(readReference(await answer.text())).toMatch(/^\w{3}-/);
  });
});
