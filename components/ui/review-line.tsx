import type { ArticleHead } from '#content/articles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { formatDate } from './format-date.ts';

type ReviewLineProps = {
  readonly words: Words['layout']['review'];
  /** Who reviewed the page; null until a named, licensed person has. */
  readonly review?: ArticleHead['review'];
  /** ISO date of the last change of the text; left out where nobody keeps one. */
  readonly updatedOn?: string;
};

/** Says truthfully who has reviewed a page, and when its text last changed. */
export function ReviewLine({ words, review = null, updatedOn }: ReviewLineProps) {
  return (
    <p className="small mt-8 max-w-measure text-quiet">
      {review === null
        ? words.notReviewed
        : words.reviewedBy(review.reviewer, review.license, formatDate(review.reviewedOn))}
      {updatedOn !== undefined && ` ${words.lastUpdated(formatDate(updatedOn))}`}
    </p>
  );
}
