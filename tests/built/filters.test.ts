import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { listFilters } from '#lib/catalog/filters/list-filters.ts';
import { listChosen } from '#lib/catalog/filters/session-filter.ts';
import { filterAddress, readFilterAddress } from '#lib/pages/filter-address.ts';
import { readManifest } from '#lib/publish/published-site.ts';
import { attributeOf, hasClass, listElements, textOf, type HtmlElement } from '#tests/support/read-html.ts';

const manifest = await readManifest('.');

type Step = { readonly href: string; readonly count: number; readonly isHere: boolean };

type Listing = {
  readonly address: string;
  /** Sessions in the table, by address. */
  readonly sessions: readonly string[];
  readonly steps: readonly Step[];
  /** What is counted and leads nowhere. */
  readonly empty: readonly string[];
  readonly robots: string;
};

async function readListing(address: string): Promise<Listing> {
  const published = manifest.files.find((file) => file.address === address);
  if (published === undefined) throw new Error(`${address} is linked to, but not published.`);
  const elements = listElements((await readFile(join('dist', published.file))).toString());
  const find = (matches: (element: HtmlElement) => boolean) => elements.filter(matches);
  const [table] = find((element) => hasClass(element, 'matrix'));
  const [nav] = find(
    (element) =>
      element.tagName === 'nav' && attributeOf(element, 'aria-label') === 'Show only some sessions',
  );
  if (table === undefined || nav === undefined) throw new Error(`${address} has no table, or no filters.`);
  const counted = listElements(nav).filter((element) => /\(\d+\)$/.test(textOf(element)));
  const links = counted.filter(({ tagName }) => tagName === 'a');
  return {
    address,
    sessions: listElements(table)
      .filter((element) => attributeOf(element, 'scope') === 'row')
      .flatMap(listElements)
      .flatMap((element) => attributeOf(element, 'href') ?? []),
    steps: links.map((link) => ({
      href: attributeOf(link, 'href') ?? '',
      count: Number(/\((\d+)\)$/.exec(textOf(link))?.[1]),
      isHere: attributeOf(link, 'aria-current') === 'page',
    })),
    empty: counted.filter(({ tagName }) => tagName === 'span').map(textOf),
    robots: find((element) => attributeOf(element, 'name') === 'robots')
      .map((element) => attributeOf(element, 'content'))
      .join(),
  };
}

/** Every page that can be reached from the table of all sessions by links with a count. */
async function crawl(): Promise<ReadonlyMap<string, Listing>> {
  const found = new Map<string, Listing>();
  const waiting = ['/sessions'];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (found.has(next)) continue;
    const listing = await readListing(next);
    found.set(next, listing);
    waiting.push(...listing.steps.map(({ href }) => href));
  }
  return found;
}

const listings = await crawl();
const filtered = [...listings.values()].filter(({ address }) => address !== '/sessions');

test('every filter that lets a session through can be reached from the table of all, and no other is published', () => {
  const expected = listFilters(catalog).map(filterAddress);
  expect(filtered.map(({ address }) => address).toSorted()).toEqual(expected.toSorted());
  const published = manifest.files
    .filter(({ address }) => address.startsWith('/sessions/filter'))
    .map(({ address }) => address);
  expect(published.toSorted()).toEqual(expected.toSorted());
});

test('every count on a link is the number of sessions on the page that it leads to', () => {
  const wrong = [...listings.values()].flatMap(({ address, steps }) =>
    steps
      .filter(({ href, count }) => listings.get(href)?.sessions.length !== count)
      .map(({ href, count }) => `${address} says ${String(count)} of ${href}`),
  );
  expect(wrong).toEqual([]);
});

test('no page is empty, and what would lead to an empty one is no link and says 0', () => {
  for (const { address, sessions, steps, empty } of listings.values()) {
    expect(sessions.length, address).toBeGreaterThan(0);
    expect(
      steps.every(({ count }) => count > 0),
      address,
    ).toBe(true);
    expect(
      empty.every((text) => text.endsWith(' (0)')),
      address,
    ).toBe(true);
  }
});

test('every filter leads on to sessions, to less of itself for each choice made, and to all', () => {
  for (const { address, sessions, steps } of filtered) {
    expect(
      sessions.every((href) => manifest.files.some((file) => file.address === href)),
      address,
    ).toBe(true);
    const filter = readFilterAddress(address) ?? {};
    const wider = steps.filter(({ href, isHere }) => {
      const other = href === '/sessions' ? {} : (readFilterAddress(href) ?? {});
      return (
        !isHere &&
        Object.entries(other).every(([name, value]) => filter[name as keyof typeof filter] === value)
      );
    });
    expect(wider.length, address).toBeGreaterThanOrEqual(listChosen(filter).length);
    for (const { href, count } of wider) {
      expect(count, `${address} to ${href}`).toBeGreaterThanOrEqual(sessions.length);
      expect(listings.get(href)?.sessions, `${address} to ${href}`).toEqual(
        expect.arrayContaining([...sessions]),
      );
    }
  }
});

test('each choice made is marked as where the visitor is, and nothing else', () => {
  for (const { address, steps } of listings.values()) {
    const marked = steps.filter(({ isHere }) => isHere).map(({ href }) => href);
    expect(marked, address).toEqual(listChosen(readFilterAddress(address) ?? {}).map(() => address));
  }
});

test('search engines are asked to leave filters out, and find them in no list', async () => {
  for (const { address, robots } of filtered) expect(robots, address).toContain('noindex');
  for (const file of ['sitemap.xml', 'feed.xml', 'feed.json', 'llms.txt'])
    expect(await readFile(`dist/files/${file}`, 'utf8')).not.toContain('/sessions/filter');
});
