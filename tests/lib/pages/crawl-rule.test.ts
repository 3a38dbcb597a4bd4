import { expect, test } from 'vitest';
import { crawlRule, isCrawled, robotsOf } from '#lib/pages/crawl-rule.ts';
import type { ReviewState } from '#lib/reviews/review-state.ts';

test('keeps crawlers out while the clinic is an example', () => {
  expect(crawlRule({ isExample: true })).toEqual({ disallow: '/' });
});

test('lets crawlers read everything once the clinic is real', () => {
  expect(crawlRule({ isExample: false })).toEqual({ allow: '/' });
});

const review = {
  reviewer: 'A. Reviewer',
  license: 'LCSW, Maryland',
  reviewedOn: '2026-11-20',
  nextReviewOn: '2027-11-20',
};

test.each([
  [undefined, true],
  [{ stage: 'none' }, true],
  [{ stage: 'changed' }, true],
  [{ stage: 'current', review }, true],
  [{ stage: 'due', review }, true],
  [{ stage: 'hidden', review }, false],
  [{ stage: 'expired', review }, false],
] satisfies [ReviewState | undefined, boolean][])(
  'lets machines list a page whose review is %o: %s',
  (state, listed) => {
    const page = state === undefined ? {} : { review: state };
    expect(isCrawled(page)).toBe(listed);
    expect(robotsOf({ isExample: false }, page)).toEqual(listed ? undefined : { index: false, follow: true });
  },
);

test('keeps search engines from every page of an example', () => {
  expect(robotsOf({ isExample: true }, {})).toEqual({ index: false, follow: false });
});
