import { loadArticles } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { composeFeed } from '#lib/pages/data-files/compose-feed.ts';
import { defaultLocale } from '#lib/site/locale.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { loadWords } from '#lib/site/words.ts';

export const dynamic = 'force-static';

/** The articles for feed readers. */
export async function GET(): Promise<Response> {
  const [articles, words] = await Promise.all([loadArticles(defaultLocale), loadWords(defaultLocale)]);
  const feed = composeFeed({
    locale: defaultLocale,
    origin: readSiteOrigin(),
    provider: catalog.provider,
    words: words.pages.articles,
    articles,
  });
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
