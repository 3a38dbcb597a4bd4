import type { Article } from '#lib/articles/load-articles.ts';
import type { StandingPage } from '#lib/articles/load-pages.ts';
import { parseCatalog } from '#lib/catalog/build-catalog.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { listCatalogPassages, listWordingPassages } from '#lib/prose/passages-of-data.ts';
import { listPassages } from '#lib/prose/passages-of-prose.ts';
import type { Content } from './content.ts';

/** Every passage of the site. A text that is not MDX is left out: checkProse tells it. */
export function listAllPassages(
  { source, words, locale, articles, standing }: Content,
  catalog: Catalog,
): readonly Passage[] {
  return [
    ...listCatalogPassages(parseCatalog(source)),
    ...listWordingPassages(words, locale),
    ...[...articles, ...standing].flatMap((prose) => tryPassages(prose, catalog)),
  ];
}

function tryPassages(prose: Article | StandingPage, catalog: Catalog): readonly Passage[] {
  try {
    return listPassages(prose, catalog);
  } catch (error) {
    if (error instanceof ContentError) return [];
    throw error;
  }
}
