import { loadArticles, type Article } from '#lib/articles/load-articles.ts';
import { loadPages, type StandingPage } from '#lib/articles/load-pages.ts';
import { listLocales } from '#lib/site/words.ts';

/** A text that is reviewed as a whole. */
export type Text = Article | StandingPage;

/** Every article and standing page of every language. Throws a ContentError when a head cannot be read. */
export async function loadTexts(root: string): Promise<readonly Text[]> {
  const all = await Promise.all(
    listLocales().map(async (locale) => [
      ...(await loadArticles(locale, root)),
      ...(await loadPages(locale, root)),
    ]),
  );
  return all.flat();
}
