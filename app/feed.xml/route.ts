import { loadArticles } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { isCrawled } from '#lib/pages/crawl-rule.ts';
import { composeFeed } from '#lib/pages/data-files/compose-feed.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { defaultLocale } from '#lib/site/locale.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { loadWords } from '#lib/site/words.ts';

export const dynamic = 'force-static';

/** The articles for feed readers. */
export async function GET(): Promise<Response> {
  const [articles, pages, words] = await Promise.all([
    loadArticles(defaultLocale),
    listPages(defaultLocale),
    loadWords(defaultLocale),
  ]);
  const crawled = new Set(pages.filter(isCrawled).map(({ address }) => address));
  const feed = composeFeed({
    locale: defaultLocale,
    origin: readSiteOrigin(),
    provider: catalog.provider,
    words: words.pages.articles,
    articles: articles.filter(({ address }) => crawled.has(address)),
  });
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
