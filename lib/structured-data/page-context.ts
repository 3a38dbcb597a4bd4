import type { WebPageLeaf } from 'schema-dts';
import type { Words } from '#content/wording/en/words.ts';
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
  /** Of the page's language: structured data repeats labels as the page shows them. */
  readonly words: Words;
  readonly page: Page;
  readonly pages: readonly Page[];
  readonly trail: readonly TrailStep[];
  readonly articles: readonly ArticleFacts[];
};

/** What a page is about and what else it holds, in the properties of its WebPage. */
export type PageSubject = Pick<WebPageLeaf, 'mainEntity' | 'about' | 'hasPart' | 'mentions' | 'encoding'>;
