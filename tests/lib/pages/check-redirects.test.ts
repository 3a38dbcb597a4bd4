import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redirects } from '#content/redirects/redirects.ts';
import { checkRedirects } from '#lib/pages/check-redirects.ts';
import { listAddresses } from '#lib/pages/list-addresses.ts';
import { listPages } from '#lib/pages/list-pages.ts';

const pages = new Set(['/', '/faq', '/care-team']);
const others = new Set(['/feed.xml', '/contact/send']);

function check(...ways: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const entries = ways.map(([from, to]) => ({ from, to, since: '2026-11-25', reason: 'People type it.' }));
  return checkRedirects(entries, { pages, others }).map(({ message }) => message);
}

test('finds no fault in the site’s own redirects', async () => {
  const own = await listPages('en');
  const site = { pages: new Set(own.map(({ address }) => address)), others: listAddresses([]) };
  expect(checkRedirects(redirects, site)).toEqual([]);
});

test('lets any number of addresses lead to one page', () => {
  expect(check(['/team', '/care-team'], ['/staff', '/care-team'], ['/faqs', '/faq'])).toEqual([]);
});

describe('a fault', () => {
  test.each([
    ['a page that leads on', [['/faq', '/']], ['"/faq" is a page: nobody would be led on.']],
    [
      'a live route that leads on',
      [['/contact/send', '/']],
      ['"/contact/send" is an address that is answered: nobody would be led on.'],
    ],
    [
      'the server’s own address',
      [['/health', '/']],
      ['"/health" is an address that is answered: nobody would be led on.'],
    ],
    ['an end that is no page', [['/team', '/nowhere']], ['"/nowhere" is no page.']],
    [
      'an address that leads two ways',
      [
        ['/team', '/faq'],
        ['/team', '/'],
      ],
      ['"/team" is led elsewhere twice.'],
    ],
    [
      'a chain',
      [
        ['/a', '/b'],
        ['/b', '/faq'],
      ],
      ['"/a" leads to "/b", which leads on to "/faq".'],
    ],
    ['an address that leads to itself', [['/a', '/a']], ['From "/a" the way leads round in a circle.']],
    [
      'a circle',
      [
        ['/a', '/b'],
        ['/b', '/a'],
      ],
      ['From "/a" the way leads round in a circle.', 'From "/b" the way leads round in a circle.'],
    ],
  ] as const)('is %s', (_, ways, messages) => {
    expect(check(...ways)).toEqual(messages);
  });

  test.each([
    'team',
    '/team/',
    '/team?x=1',
    '//example.org',
    'https://example.org',
    '/Team',
    '/a b',
    '/team#x',
  ])('is the address "%s"', (address) => {
    expect(check([address, '/faq'])).toHaveLength(1);
    expect(check(['/team', address])).toHaveLength(1);
  });

  test('is found in every set of redirects in which following one does not end after one step on a page', () => {
    const address = fc.constantFrom('/', '/faq', '/a', '/b', '/c', '/d');
    fc.assert(
      fc.property(fc.array(fc.tuple(address, address), { maxLength: 6 }), (ways) => {
        const froms = ways.map(([from]) => from);
        const sound =
          new Set(froms).size === froms.length &&
          ways.every(([from, to]) => !pages.has(from) && pages.has(to) && !froms.includes(to));
        expect(check(...ways).length === 0).toBe(sound);
      }),
    );
  });
});
