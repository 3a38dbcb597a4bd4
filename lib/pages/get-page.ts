import { catalog } from '#lib/catalog/catalog.ts';
import type { Locale } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { composeFilterPage } from './compose-filter-page.ts';
import { readFilterAddress } from './filter-address.ts';
import { listPages } from './list-pages.ts';
import type { Page } from './page.ts';

/**
 * The page at an address without language prefix, one of a filter too. Throws when there is none: a route and the page
 * list disagree.
 */
export async function getPage(locale: Locale, address: string): Promise<Page> {
  const filter = readFilterAddress(address);
  if (filter !== undefined) return composeFilterPage(locale, await loadWords(locale), catalog, filter);
  const page = (await listPages(locale)).find((candidate) => candidate.address === address);
  if (page === undefined) {
    throw new Error(`No page at ${address} (${locale}): add it to lib/pages/compose-pages.ts.`);
  }
  return page;
}
