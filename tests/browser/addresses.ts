import { readFileSync } from 'node:fs';

/** The addresses of every page to look at: those that the sitemap in dist/ lists, search, and one filter for all. */
export function listAddresses(): readonly string[] {
  const sitemap = readFileSync('dist/files/sitemap.xml', 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  return [...listed, '/search', '/sessions/filter/psychiatrist/leads'];
}
