import type { ReviewState } from '#lib/reviews/review-state.ts';

/** What a page is about: it decides the page's structured data and how feeds and data files treat it. */
export type PageKind =
  | 'home'
  | 'care-team'
  | 'role'
  | 'comparisons'
  | 'comparison'
  | 'sessions'
  | 'session'
  | 'filter'
  | 'articles'
  | 'article'
  | 'faq'
  | 'faq-topic'
  | 'contact'
  | 'reader'
  | 'search'
  | 'glossary'
  | 'license-check'
  | 'license-region'
  | 'sources'
  | 'data'
  | 'sheets'
  | 'role-sheet'
  | 'session-sheet'
  | 'standing';

/** One page of the site as trails, metadata, sitemap and checks know it. */
export type Page = {
  /** Without a language prefix, such as `/care-team/psychiatrist`. */
  readonly address: string;
  /** For the browser's tab, search engines and previews; the clinic's name is added by documentTitle. */
  readonly title: string;
  /** Short form for trails. */
  readonly name: string;
  readonly description: string;
  /** The file an author opens to change title and description, from the repository's root. */
  readonly file: string;
  /** Address of the page above in trails; null for home. */
  readonly parent: string | null;
  readonly kind: PageKind;
  /** The page that stands for this one in search engines; absent when it stands for itself. */
  readonly canonical?: string;
  /** ISO date of the last change of its text; absent where nobody keeps one. */
  readonly updatedOn?: string;
  /** How its review stands on the day of the build; absent where no text is there to be reviewed as a whole. */
  readonly review?: ReviewState;
};
