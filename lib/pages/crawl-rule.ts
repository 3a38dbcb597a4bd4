import type { Provider } from '#content/provider/schema.ts';
import type { Page } from './page.ts';

/**
 * What robots.txt tells every crawler. All of the site once the clinic is real, nothing before: an example that a
 * search engine had taken in would be found by people who need help now.
 */
export function crawlRule({ isExample }: Pick<Provider, 'isExample'>): {
  readonly allow?: '/';
  readonly disallow?: '/';
} {
  return isExample ? { disallow: '/' } : { allow: '/' };
}

type Crawlable = Pick<Page, 'review'> & Partial<Pick<Page, 'kind'>>;

const keptOut: ReadonlySet<Page['kind'] | undefined> = new Set(['search', 'filter', 'session-sheet']);

/**
 * Whether lists for machines may name a page: sitemap, feed, llms.txt, structured data of lists. Not once its review
 * is long past due: a search engine would send people to a text that nobody answers for. Visitors still find it. Nor
 * the page of search, whose every answer would be one more page, nor those of filters, which hold nothing that the
 * sessions' own pages do not, nor the sheets of sessions, whose questions are mostly those of others of their kind.
 */
export function isCrawled({ review, kind }: Crawlable): boolean {
  if (keptOut.has(kind)) return false;
  return review?.stage !== 'hidden' && review?.stage !== 'expired';
}

/** What a page tells search engines of itself; undefined when they may do as they like. */
export function robotsOf(
  { isExample }: Pick<Provider, 'isExample'>,
  page: Crawlable,
): { readonly index: false; readonly follow: boolean } | undefined {
  if (isExample) return { index: false, follow: false };
  return isCrawled(page) ? undefined : { index: false, follow: true };
}
