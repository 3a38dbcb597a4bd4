import { localizeAddress, type Locale } from '#lib/site/locale.ts';
import { listPages } from './list-pages.ts';
import type { Page } from './page.ts';

export type TrailStep = { readonly href: string; readonly title: string };

/** The pages from home to the one at `address`, itself included. Throws when there is no such page. */
export async function trailOf(locale: Locale, address: string): Promise<readonly TrailStep[]> {
  return composeTrail(await listPages(locale), address).map((page) => ({
    href: localizeAddress(locale, page.address),
    title: page.name,
  }));
}

function composeTrail(pages: readonly Page[], address: string): readonly Page[] {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`No page at ${address}: add it to lib/pages/compose-pages.ts.`);
  return page.parent === null ? [page] : [...composeTrail(pages, page.parent), page];
}
