import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { judgeProse, type ReviewableProse } from '#lib/reviews/judge-prose.ts';
import type { ReviewState } from '#lib/reviews/review-state.ts';
import type { LaunchPoint } from './launch-point.ts';
import { nameText } from './name-text.ts';

/** A point for each article and page that no valid review stands to. */
export function listReviewPoints(
  texts: readonly ReviewableProse[],
  catalog: Catalog,
  today: string,
): readonly LaunchPoint[] {
  return texts.flatMap((text) => {
    const message = describe(judgeProse(text, catalog, today));
    if (message === undefined) return [];
    const remedy = `Have it read, then "npm run review -- sign ${text.slug}".`;
    const line = text.headLines['review'] ?? 1;
    return [{ name: `review/${nameText(text)}`, issue: { file: text.file, line, message, remedy } }];
  });
}

function describe(state: ReviewState): string | undefined {
  switch (state.stage) {
    case 'current':
      return undefined;
    case 'none':
      return 'Nobody licensed has reviewed it.';
    case 'changed':
      return 'Its words have changed since they were reviewed.';
    case 'due':
      return `Its review was due on ${state.review.nextReviewOn}.`;
    case 'hidden':
      return `Its review was due on ${state.review.nextReviewOn}, and search engines are kept off the page.`;
    case 'expired':
      return `Its review was due on ${state.review.nextReviewOn}, and the site cannot be built with it.`;
  }
}
