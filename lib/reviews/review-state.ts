import type { Review } from '#content/articles/schema.ts';

/**
 * How the review of a text stands today, from nobody having read it to a review so old that the site cannot be built.
 * A stage that may still name its reviewer carries the review; the others carry none, so that nobody can show one.
 */
export type ReviewState =
  | {
      /** Nobody has reviewed it. */
      readonly stage: 'none';
    }
  | {
      /** The words are no longer those that were reviewed. */
      readonly stage: 'changed';
    }
  | {
      /**
       * `due`: it was to be reviewed again, and pages say so. `hidden`: so long ago that search engines and other
       * machines are kept away. `expired`: so long ago that the site cannot be built.
       */
      readonly stage: 'current' | 'due' | 'hidden' | 'expired';
      readonly review: Pick<Review, 'reviewer' | 'license' | 'reviewedOn' | 'nextReviewOn'>;
      /** ISO date of the first day of the next stage; absent when none follows. */
      readonly changesOn?: string;
    };
