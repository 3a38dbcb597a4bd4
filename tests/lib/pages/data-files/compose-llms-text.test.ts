import { expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { composeLlmsText } from '#lib/pages/data-files/compose-llms-text.ts';
import type { ReviewState } from '#lib/reviews/review-state.ts';
import { aPage } from '#tests/support/a-page.ts';

function compose(isExample: boolean, review: ReviewState = { stage: 'none' }): string {
  return composeLlmsText({
    origin: 'https://harbor.example',
    provider: { name: 'Harbor', isExample },
    words: words.pages.llms,
    pages: [
      aPage({ review }),
      aPage({ address: '/privacy', name: 'Privacy', kind: 'standing', parent: '/' }),
    ],
  });
}

test('lists the Markdown of every page once, under its subject', () => {
  const text = compose(false);
  const reading = text.slice(text.indexOf(words.pages.llms.reading), text.indexOf(words.pages.llms.about));
  expect(reading).toContain(
    '- [A week](https://harbor.example/articles/a-week.md): What happens from Monday',
  );
  expect(text.match(/harbor\.example\/privacy\.md/g)).toHaveLength(1);
});

test('lists the topics of questions beside their list', () => {
  const topic = aPage({ address: '/faq/cost', name: 'Cost', kind: 'faq-topic', parent: '/faq' });
  const text = composeLlmsText({
    origin: 'https://harbor.example',
    provider: { name: 'Harbor', isExample: false },
    words: words.pages.llms,
    pages: [topic],
  });
  expect(text).toContain(`- [Cost](https://harbor.example/faq/cost.md): ${topic.description}`);
});

test('says that the clinic is made up only while it is', () => {
  expect(compose(true)).toContain(words.pages.llms.exampleNotice);
  expect(compose(false)).not.toContain(words.pages.llms.exampleNotice);
});

test('says that nobody has reviewed anything only while nobody has', () => {
  const review = {
    reviewer: 'A. Reviewer',
    license: 'LCSW, Maryland 00000',
    reviewedOn: '2026-11-20',
    nextReviewOn: '2027-11-20',
  };
  expect(compose(false, { stage: 'changed' })).toContain(words.pages.llms.notReviewed);
  expect(compose(false, { stage: 'due', review })).toContain(words.pages.llms.partlyReviewed);
});
