import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { judgeProse } from '#lib/reviews/judge-prose.ts';
import type { ReviewState } from '#lib/reviews/review-state.ts';
import type { Text } from './load-texts.ts';

/** A line for every text: stage, file, what comes next and when. */
export function listReviews(texts: readonly Text[], catalog: Catalog, today: string): string {
  const width = Math.max(0, ...texts.map(({ file }) => file.length));
  const lines = texts.map((text) => {
    const state = judgeProse(text, catalog, today);
    return `${state.stage.padEnd(7)}  ${text.file.padEnd(width)}  ${describe(state)}`.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

function describe(state: ReviewState): string {
  switch (state.stage) {
    case 'none':
      return 'nobody has reviewed it';
    case 'changed':
      return 'its words are no longer those that were reviewed';
    case 'current':
      return `next review by ${state.review.nextReviewOn}, ${say(state)}`;
    case 'due':
      return `was due on ${state.review.nextReviewOn}, hidden from search on ${String(state.changesOn)}, ${say(state)}`;
    case 'hidden':
      return `was due on ${state.review.nextReviewOn}, stops the build on ${String(state.changesOn)}, ${say(state)}`;
    case 'expired':
      return `was due on ${state.review.nextReviewOn}, stops the build, ${say(state)}`;
  }
}

function say({ review }: Extract<ReviewState, { readonly review: unknown }>): string {
  return `${review.reviewer}, ${review.license}, on ${review.reviewedOn}`;
}
