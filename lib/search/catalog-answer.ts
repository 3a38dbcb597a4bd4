import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';

/** What the catalog itself says to a question: whole sentences, and the page where they stand. */
export type CatalogAnswer = {
  /** Without language prefix. */
  readonly address: string;
  readonly title: string;
  readonly sentences: readonly string[];
};

/** What answers are made from: facts, and the words to say them in. */
export type AnswerSources = {
  readonly catalog: Catalog;
  readonly words: Words['search']['answers'];
};
