import { describe, expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listFilters } from '#lib/catalog/filters/list-filters.ts';
import { checkPages } from '#lib/pages/check-pages.ts';
import { composeFilterPage } from '#lib/pages/compose-filter-page.ts';
import { robotsOf } from '#lib/pages/crawl-rule.ts';
import { getPage } from '#lib/pages/get-page.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { shareImageAddress } from '#lib/pages/share-image.ts';
import { trailOf } from '#lib/pages/trail-of.ts';

const pages = listFilters(catalog).map((filter) => composeFilterPage('en', words, catalog, filter));

describe('pages of filters', () => {
  test('have titles and descriptions that fit and that no other page has', async () => {
    expect(checkPages([...(await listPages('en')), ...pages], [])).toEqual([]);
  });

  test('are at most 350', () => {
    expect(pages.length).toBeLessThanOrEqual(350);
  });

  test('name one with their first choice alone to search engines, which names itself', () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    for (const { address, canonical = '' } of pages) {
      expect(address.startsWith(canonical), address).toBe(true);
      expect(byAddress.get(canonical)?.canonical, address).toBe(canonical);
    }
  });

  test('ask search engines to follow and not to list them', () => {
    for (const page of pages)
      expect(robotsOf({ isExample: false }, page)).toEqual({ index: false, follow: true });
  });

  test('stand in no list of pages, and are found by their address', async () => {
    const listed = (await listPages('en')).map(({ address }) => address);
    for (const page of pages.slice(0, 20)) {
      expect(listed).not.toContain(page.address);
      expect(await getPage('en', page.address)).toEqual(page);
    }
  });

  test('come after the page of sessions in trails, and borrow its picture', async () => {
    const address = '/sessions/filter/psychiatrist/leads';
    expect((await trailOf('en', address)).map(({ href }) => href)).toEqual(['/', '/sessions', address]);
    expect(shareImageAddress('en', await getPage('en', address))).toBe('/og/sessions.png');
  });

  test('say who does what, in words of the catalog', () => {
    const titles = new Map(pages.map(({ address, title }) => [address, title]));
    expect(titles.get('/sessions/filter/psychiatrist/leads')).toBe('Sessions psychiatrists lead');
    expect(titles.get('/sessions/filter/licensed-therapist/leads/group')).toBe(
      'Group sessions licensed therapists lead',
    );
    expect(titles.get('/sessions/filter/family-without-you')).toBe('Sessions for family, even without you');
  });
});
