import type { Words } from '#content/wording/en/words.ts';
import type { ReviewState } from '#lib/reviews/review-state.ts';
import { formatDate } from './format-date.ts';

type ReviewLineProps = {
  readonly words: Words['layout']['review'];
  /** How the page's review stands; left out where no text is there to be reviewed as a whole. */
  readonly review?: ReviewState | undefined;
  /** ISO date of the last change of the text; left out where nobody keeps one. */
  readonly updatedOn?: string;
};

/** Says truthfully who has reviewed a page, and when its text last changed. */
export function ReviewLine({ words, review = { stage: 'none' }, updatedOn }: ReviewLineProps) {
  return (
    <p className="small mt-8 max-w-measure text-quiet">
      {sayReview(words, review)}
      {updatedOn !== undefined && ` ${words.lastUpdated(formatDate(updatedOn))}`}
    </p>
  );
}

function sayReview(words: ReviewLineProps['words'], state: ReviewState): string {
  switch (state.stage) {
    case 'none':
      return words.notReviewed;
    case 'changed':
      return words.changed;
    case 'current':
    case 'due':
    case 'hidden':
    case 'expired': {
      const { reviewer, license, reviewedOn, nextReviewOn } = state.review;
      const next = state.stage === 'current' ? words.nextReview : words.due;
      return `${words.reviewedBy(reviewer, license, formatDate(reviewedOn))} ${next(formatDate(nextReviewOn))}`;
    }
  }
}
