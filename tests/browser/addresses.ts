import { readFileSync } from 'node:fs';

/** The addresses of every published page, as the sitemap in dist/ lists them. */
export function listAddresses(): readonly string[] {
  const sitemap = readFileSync('dist/files/sitemap.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}
