import type { Review } from '#content/articles/schema.ts';
import type { Provider } from '#content/provider/schema.ts';
import type { ReviewState } from './review-state.ts';

/**
 * How a review stands on a day. `words` is the hash of the text as it is, `today` an ISO date. The last day of a stage
 * belongs to it: a review is due from the day after `nextReviewOn`.
 */
export function judgeReview(
  review: Review | null,
  words: string,
  today: string,
  { hideAfterDays, stopAfterDays }: Provider['reviewPolicy'],
): ReviewState {
  if (review === null) return { stage: 'none' };
  if (review.words !== words) return { stage: 'changed' };
  const dueOn = addDays(review.nextReviewOn, 1);
  const hiddenOn = addDays(dueOn, hideAfterDays);
  const expiredOn = addDays(dueOn, stopAfterDays);
  if (today < dueOn) return { stage: 'current', review, changesOn: dueOn };
  if (today < hiddenOn) return { stage: 'due', review, changesOn: hiddenOn };
  if (today < expiredOn) return { stage: 'hidden', review, changesOn: expiredOn };
  return { stage: 'expired', review };
}

function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
