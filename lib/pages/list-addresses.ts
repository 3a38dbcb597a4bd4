import type { Page } from './page.ts';

/** Addresses that are no pages but may be linked to. */
const dataFiles = [
  '/sitemap.xml',
  '/robots.txt',
  '/feed.xml',
  '/manifest.webmanifest',
  '/llms.txt',
  '/catalog.json',
  '/catalog.schema.json',
  '/sessions/matrix.csv',
  '/sessions/matrix.json',
  '/sessions/matrix.schema.json',
  '/.well-known/security.txt',
] as const;

/** Every address that a link on the site may name, without language prefix and #anchor. */
export function listAddresses(pages: readonly Page[]): ReadonlySet<string> {
  return new Set([...pages.map(({ address }) => address), ...dataFiles]);
}
