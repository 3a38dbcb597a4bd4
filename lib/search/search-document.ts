/** What a result is, which is also the group it is shown in. */
export type DocumentKind = 'question' | 'page' | 'section' | 'term';

/** One place of the site that a search can lead to. */
export type SearchDocument = {
  readonly kind: DocumentKind;
  /** Without language prefix, with the #anchor of a question, heading or term. */
  readonly address: string;
  readonly title: string;
  /** What the page is called on which a section stands. */
  readonly page?: string;
  /** The words of the place, of which a result shows some. */
  readonly text: string;
  /** Other names and ways of asking, each searched by itself and never shown. */
  readonly also?: readonly string[];
};
