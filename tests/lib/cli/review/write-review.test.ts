import { expect, test } from 'vitest';
import { splitFrontMatter } from '#lib/articles/front-matter.ts';
import { writeReview } from '#lib/cli/review/write-review.ts';

const review = {
  reviewer: 'A. "Robin" Sample',
  license: 'LCSW, Maryland: 00000',
  reviewedOn: '2026-11-25',
  nextReviewOn: '2027-11-25',
  words: `sha256-${'a'.repeat(32)}`,
};
const before = `---\ntitle: 'A week'   # how it is called\nsources: [one, two]\n`;
const after = `related:\n  - /sessions\n---\n\nreview: null\n---\nYou meet people.\n`;

test.each([
  ['nothing', 'review: null\n'],
  ['nothing at all', 'review:\n'],
  ['a review', 'review:\n  reviewer: Someone\n  license: LCSW\n'],
  ['a review on one line', 'review: { reviewer: Someone, license: LCSW }\n'],
])('puts a review in place of %s, and leaves the rest of the file as it was', (_, old) => {
  const written = writeReview(before + old + after, review);
  expect(written.startsWith(`${before}review:\n  reviewer: `)).toBe(true);
  expect(written.endsWith(`words: ${review.words}\n${after}`)).toBe(true);
  expect(splitFrontMatter('a.mdx', written).data).toMatchObject({ title: 'A week', review });
});

test('puts it at the end of a head, and keeps Windows line ends', () => {
  const text = '---\ntitle: A week\nreview: null\n---\nText.\n'.replaceAll('\n', '\r\n');
  const written = writeReview(text, review);
  expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  expect(written.endsWith(`${review.words}\r\n---\r\nText.\r\n`)).toBe(true);
});
