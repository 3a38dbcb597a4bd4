import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { judgeProse, type ReviewableProse } from '#lib/reviews/judge-prose.ts';
import type { Locale } from '#lib/site/locale.ts';
import { readToday } from '#lib/site/today.ts';
import { loadWords } from '#lib/site/words.ts';
import { composePages } from './compose-pages.ts';
import type { Page } from './page.ts';

type Reading = { readonly pages: Promise<readonly Page[]>; readonly at: number };

/** Long enough that a build reads each article's head once or twice, short enough that `npm run dev` follows an edit. */
const keptForMs = 1_000;
const readings = new Map<Locale, Reading>();

/** Every page of a language, parents before children. Throws a ContentError when an article cannot be read. */
export function listPages(locale: Locale): Promise<readonly Page[]> {
  const known = readings.get(locale);
  if (known !== undefined && Date.now() - known.at < keptForMs) return known.pages;
  const pages = readPages(locale);
  readings.set(locale, { pages, at: Date.now() });
  return pages;
}

async function readPages(locale: Locale): Promise<readonly Page[]> {
  const [words, articles, standing] = await Promise.all([
    loadWords(locale),
    loadArticles(locale),
    loadPages(locale),
  ]);
  const { roles, sessions } = catalog;
  const today = readToday();
  const judge = <Text extends ReviewableProse>(prose: Text) => ({
    ...prose,
    review: judgeProse(prose, catalog, today),
  });
  return composePages({
    locale,
    words: words.pages,
    roles,
    sessions,
    articles: articles.map(judge),
    standing: standing.map(judge),
  });
}
