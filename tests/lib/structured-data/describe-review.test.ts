import { expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import type { ReviewState } from '#lib/reviews/review-state.ts';
import { describeReview } from '#lib/structured-data/describe-article.ts';
import { describeSubject } from '#lib/structured-data/describe-subject.ts';
import { aPage } from '#tests/support/a-page.ts';

const review = {
  reviewer: 'A. Reviewer',
  license: 'LCSW, Maryland 00000',
  reviewedOn: '2026-11-20',
  nextReviewOn: '2027-11-20',
};

test.each(['current', 'due', 'hidden'] as const)(
  'names reviewer, license and date of a review: %s',
  (stage) => {
    expect(describeReview(aPage({ review: { stage, review } }))).toEqual({
      lastReviewed: '2026-11-20',
      reviewedBy: {
        '@type': 'Person',
        name: 'A. Reviewer',
        hasCredential: { '@type': 'EducationalOccupationalCredential', name: 'LCSW, Maryland 00000' },
      },
    });
  },
);

test('names no reviewer of words that nobody has read', () => {
  expect(describeReview(aPage())).toEqual({});
  expect(describeReview(aPage({ review: { stage: 'none' } }))).toEqual({});
  expect(describeReview(aPage({ review: { stage: 'changed' } }))).toEqual({});
});

test('leaves an article out of the list of articles once its review is long past due', () => {
  const listed = (state: ReviewState) => {
    const list = aPage({ address: '/articles', kind: 'articles', parent: '/' });
    const pages = [list, aPage({ review: state })];
    const context = {
      ...{ locale: 'en', origin: 'https://harbor.example', catalog, words },
      page: list,
      pages,
    };
    const { mainEntity } = describeSubject({ ...context, trail: [], articles: [] });
    return mainEntity;
  };
  expect(listed({ stage: 'due', review })).toMatchObject({ itemListElement: [{ name: 'A week' }] });
  expect(listed({ stage: 'hidden', review })).toMatchObject({ itemListElement: [] });
});
