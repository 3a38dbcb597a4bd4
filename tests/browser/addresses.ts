import { readFileSync } from 'node:fs';

/** The addresses of every published page: those that the sitemap in dist/ lists, and the page of search. */
export function listAddresses(): readonly string[] {
  const sitemap = readFileSync('dist/files/sitemap.xml', 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  return [...listed, '/search'];
}
