import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import type { Locale } from '#lib/site/locale.ts';
import type { Searchable } from './list-documents.ts';

/** Reads all that can be found in a language. Throws a ContentError when a text cannot be read. */
export async function readSearchable(locale: Locale): Promise<Searchable> {
  const [articles, standing, pages] = await Promise.all([
    loadArticles(locale),
    loadPages(locale),
    listPages(locale),
  ]);
  return { catalog, articles, standing, pages };
}
