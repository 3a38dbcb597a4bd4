import { localizeAddress, type Locale } from '#lib/site/locale.ts';
import { getPage } from './get-page.ts';
import type { Page } from './page.ts';

export type TrailStep = { readonly href: string; readonly title: string };

/** The pages from home to the one at `address`, itself included. Throws when there is no such page. */
export async function trailOf(locale: Locale, address: string): Promise<readonly TrailStep[]> {
  return (await climb(locale, address)).map((page) => ({
    href: localizeAddress(locale, page.address),
    title: page.name,
  }));
}

async function climb(locale: Locale, address: string): Promise<readonly Page[]> {
  const page = await getPage(locale, address);
  return page.parent === null ? [page] : [...(await climb(locale, page.parent)), page];
}
