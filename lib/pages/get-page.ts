import type { Locale } from '#lib/site/locale.ts';
import { listPages } from './list-pages.ts';
import type { Page } from './page.ts';

/** The page at an address without language prefix. Throws when there is none: a route and the page list disagree. */
export async function getPage(locale: Locale, address: string): Promise<Page> {
  const page = (await listPages(locale)).find((candidate) => candidate.address === address);
  if (page === undefined) {
    throw new Error(`No page at ${address} (${locale}): add it to lib/pages/compose-pages.ts.`);
  }
  return page;
}
