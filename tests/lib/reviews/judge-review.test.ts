import { expect, test } from 'vitest';
import { judgeReview } from '#lib/reviews/judge-review.ts';
import { nextChange } from '#lib/reviews/next-change.ts';

const words = `sha256-${'a'.repeat(32)}`;
const review = {
  reviewer: 'A. Reviewer',
  license: 'LCSW, Maryland 00000',
  reviewedOn: '2026-01-31',
  nextReviewOn: '2027-01-31',
  words,
};
const policy = { monthsBetween: 12, hideAfterDays: 60, stopAfterDays: 180 };

test.each([
  ['2026-01-31', 'current', '2027-02-01'],
  ['2027-01-31', 'current', '2027-02-01'],
  ['2027-02-01', 'due', '2027-04-02'],
  ['2027-04-01', 'due', '2027-04-02'],
  ['2027-04-02', 'hidden', '2027-07-31'],
  ['2027-07-30', 'hidden', '2027-07-31'],
  ['2027-07-31', 'expired', undefined],
])('is on %s %s, until %s', (today, stage, changesOn) => {
  expect(judgeReview(review, words, today, policy)).toEqual({
    stage,
    review,
    ...(changesOn === undefined ? {} : { changesOn }),
  });
});

test('hands out no name for words that are not those that were read, however new the review', () => {
  expect(judgeReview(review, `sha256-${'b'.repeat(32)}`, '2026-02-01', policy)).toEqual({ stage: 'changed' });
  expect(judgeReview(null, words, '2026-02-01', policy)).toEqual({ stage: 'none' });
});

test('knows the first day on which any review changes its stage', () => {
  const at = (today: string) => judgeReview(review, words, today, policy);
  expect(nextChange([{ stage: 'none' }, at('2027-04-02'), at('2027-02-01')])).toBe('2027-04-02');
  expect(nextChange([{ stage: 'none' }, { stage: 'changed' }, at('2028-01-01')])).toBeUndefined();
});
