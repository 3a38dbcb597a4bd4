import { readFileSync } from 'node:fs';

/** Comparisons differ in names and sentences that the roles' own pages hold too: two of the twenty stand for all. */
const otherComparison =
  /^\/care-team\/compare\/(?!licensed-therapist\/psychiatrist(?:\/peer-support-specialist)?$)./;

/** The addresses of every page to look at: those that the sitemap in dist/ lists, search, and one filter for all. */
export function listAddresses(): readonly string[] {
  const sitemap = readFileSync('dist/files/sitemap.xml', 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const looked = listed.filter((address) => !otherComparison.test(address));
  return [...looked, '/search', '/sessions/filter/psychiatrist/leads'];
}
