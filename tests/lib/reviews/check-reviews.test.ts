import { expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkReviews } from '#lib/reviews/check-reviews.ts';
import { aProse } from '#tests/support/a-prose.ts';

function aSignedText(reviewedOn: string) {
  const review = {
    ...{ reviewer: 'A. Reviewer', license: 'LCSW, Maryland 00000', words: `sha256-${'a'.repeat(32)}` },
    ...{ reviewedOn, nextReviewOn: '2028-01-31' },
  };
  const head = { title: 'A week', description: 'What happens.', sources: [], review };
  return { ...aProse({ headLines: { review: 6, 'review.reviewedOn': 8 } }), head };
}

test('refuses a review of a day to come, whatever its words', () => {
  expect(checkReviews([aSignedText('2027-02-01')], catalog, '2027-01-31')).toEqual([
    {
      file: 'content/articles/a-week.mdx',
      line: 8,
      entry: 'review.reviewedOn',
      message: 'The review is of 2027-02-01, and today is 2027-01-31.',
      remedy: 'Let "npm run review -- sign a-week" write the day, or set review: null.',
    },
  ]);
});

test('takes a review of today', () => {
  expect(checkReviews([aSignedText('2027-01-31')], catalog, '2027-01-31')).toEqual([]);
});
