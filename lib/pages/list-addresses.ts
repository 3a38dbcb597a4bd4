import { dataFileAddresses } from './data-files/compose-data-file.ts';
import type { Page } from './page.ts';

/** Addresses that are no pages but may be linked to. */
const files = [
  '/sitemap.xml',
  '/robots.txt',
  '/feed.xml',
  '/feed.json',
  '/manifest.webmanifest',
  '/llms.txt',
  ...dataFileAddresses,
  '/.well-known/security.txt',
] as const;

/** Every address that a link on the site may name, without language prefix and #anchor. */
export function listAddresses(pages: readonly Page[]): ReadonlySet<string> {
  return new Set([...pages.map(({ address }) => address), ...files]);
}
