import { loadArticles } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getPage } from '#lib/pages/get-page.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { loadWords } from '#lib/site/words.ts';
import { serializeJsonLd } from '#lib/structured-data/serialize-json-ld.ts';
import { structurePage } from '#lib/structured-data/structure-page.ts';

type PageDataProps = {
  readonly locale: string;
  /** Without a language prefix, such as `/faq`. */
  readonly address: string;
};

/** A page's structured data as one JSON-LD script, the only kind of script that publishing keeps. */
export async function PageData({ locale, address }: PageDataProps) {
  const [page, pages, trail, words] = await Promise.all([
    getPage(locale, address),
    listPages(locale),
    trailOf(locale, address),
    loadWords(locale),
  ]);
  const articles = page.kind === 'article' ? await loadArticles(locale) : [];
  const origin = readSiteOrigin();
  const data = structurePage({ locale, origin, catalog, words, page, pages, trail, articles });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }} />;
}
