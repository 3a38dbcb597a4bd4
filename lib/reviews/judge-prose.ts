import type { Review } from '#content/articles/schema.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { hashWords } from './hash-words.ts';
import { judgeReview } from './judge-review.ts';
import type { ReviewState } from './review-state.ts';
import type { ReviewedProse } from './write-words.ts';

/** An article or a standing page, with the review in its head. */
export type ReviewableProse = ReviewedProse & { readonly head: { readonly review: Review | null } };

/** How the review of an article or standing page stands on a day. Throws a ContentError when it is not MDX. */
export function judgeProse(prose: ReviewableProse, catalog: Catalog, today: string): ReviewState {
  const { review } = prose.head;
  // Nothing is hashed where nothing is signed.
  const words = review === null ? '' : hashWords(prose, catalog);
  return judgeReview(review, words, today, catalog.provider.reviewPolicy);
}
