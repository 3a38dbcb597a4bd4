/** What the catalog itself says to a question: whole sentences, and the page where they stand. */
export type CatalogAnswer = {
  /** Without language prefix. */
  readonly address: string;
  readonly title: string;
  readonly sentences: readonly string[];
};
