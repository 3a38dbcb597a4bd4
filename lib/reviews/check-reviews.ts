import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { ContentError, type ContentIssue } from '#lib/content-error.ts';
import { judgeProse, type ReviewableProse } from './judge-prose.ts';

/** A fault for each text whose review is of a day to come, or so long past due that the site may not be built with it. */
export function checkReviews(
  entries: readonly ReviewableProse[],
  catalog: Catalog,
  today: string,
): readonly ContentIssue[] {
  const { stopAfterDays } = catalog.provider.reviewPolicy;
  return entries.flatMap((prose) => {
    const { file, slug, head, headLines } = prose;
    if (head.review !== null && head.review.reviewedOn > today) {
      return [
        {
          file,
          line: headLines['review.reviewedOn'] ?? headLines['review'] ?? 1,
          entry: 'review.reviewedOn',
          message: `The review is of ${head.review.reviewedOn}, and today is ${today}.`,
          remedy: `Let "npm run review -- sign ${slug}" write the day, or set review: null.`,
        },
      ];
    }
    const state = tryJudge(prose, catalog, today);
    if (state?.stage !== 'expired') return [];
    return [
      {
        file,
        line: headLines['review.nextReviewOn'] ?? headLines['review'] ?? 1,
        entry: 'review.nextReviewOn',
        message: `The review was due on ${state.review.nextReviewOn}, more than ${String(stopAfterDays)} days ago.`,
        remedy: `Have it read again and signed with "npm run review -- sign ${slug}", or set review: null.`,
      },
    ];
  });
}

/** A text that is not MDX is told by the checks of prose. */
function tryJudge(...args: Parameters<typeof judgeProse>): ReturnType<typeof judgeProse> | undefined {
  try {
    return judgeProse(...args);
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
