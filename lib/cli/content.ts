import type { Words } from '#content/wording/en/words.ts';
import type { Article } from '#lib/articles/load-articles.ts';
import type { StandingPage } from '#lib/articles/load-pages.ts';
import type { CatalogSource } from '#lib/catalog/catalog-source.ts';
import type { Locale } from '#lib/site/locale.ts';

/** All that authors write in one language, as it was read and not yet believed. */
export type Content = {
  readonly locale: Locale;
  /** ISO date of the day on which reviews are judged. */
  readonly today: string;
  readonly source: CatalogSource;
  readonly words: Words;
  readonly articles: readonly Article[];
  readonly standing: readonly StandingPage[];
};
