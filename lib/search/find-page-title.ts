import type { SearchDocument } from './search-document.ts';

/** What the page at an address is called, from the index of search; undefined when the site has no such page. */
export function findPageTitle(documents: readonly SearchDocument[], address: string): string | undefined {
  const whole = documents.find((document) => document.address === address);
  if (whole !== undefined) return whole.title;
  return documents.find((document) => document.address.startsWith(`${address}#`))?.page;
}
