import { renderArticle } from '#app/[locale]/articles/render-article.tsx';
import { loadArticles, type Article } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { isCrawled } from '#lib/pages/crawl-rule.ts';
import type { FeedArticle, FeedSources } from '#lib/pages/data-files/feed.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { composeFeedText } from '#lib/pages/twins/compose-feed-text.ts';
import { defaultLocale } from '#lib/site/locale.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { loadWords } from '#lib/site/words.ts';

/** What the feeds tell: every article that machines may list, with the text of its page. */
export async function readFeed(): Promise<FeedSources> {
  const [articles, pages, words] = await Promise.all([
    loadArticles(defaultLocale),
    listPages(defaultLocale),
    loadWords(defaultLocale),
  ]);
  const crawled = new Set(pages.filter(isCrawled).map(({ address }) => address));
  const origin = readSiteOrigin();
  const listed = articles.filter(({ address }) => crawled.has(address));
  return {
    locale: defaultLocale,
    origin,
    provider: catalog.provider,
    words: words.pages.articles,
    articles: await Promise.all(listed.map((article) => readArticle(article, origin))),
  };
}

async function readArticle(article: Article, origin: string): Promise<FeedArticle> {
  // Imported here because Next refuses react-dom/server at the top of a route.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(await renderArticle(defaultLocale, article));
  return { ...article, text: composeFeedText(html, origin + article.address) };
}
