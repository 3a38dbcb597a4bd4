import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { Page } from '#lib/pages/page.ts';
import type { TrailStep } from '#lib/pages/trail-of.ts';
import type { Locale } from '#lib/site/locale.ts';

/** What of an article goes into its data: the same that its page shows. */
export type ArticleFacts = {
  readonly slug: string;
  readonly head: {
    readonly title: string;
    readonly description: string;
    readonly publishedOn: string;
    readonly updatedOn: string;
    readonly summary: readonly string[];
    readonly sources: readonly string[];
  };
};

/** All that a page's structured data is made from. */
export type PageContext = {
  readonly locale: Locale;
  readonly origin: string;
  readonly catalog: Catalog;
  readonly page: Page;
  readonly pages: readonly Page[];
  readonly trail: readonly TrailStep[];
  readonly articles: readonly ArticleFacts[];
};
