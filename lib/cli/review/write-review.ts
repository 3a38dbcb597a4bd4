import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Review } from '#content/articles/schema.ts';

/** The text of an article's or page's file with a review in its head. All else stays as it was written. */
export function writeReview(text: string, review: Review): string {
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n---', start) + 1;
  const head = text.slice(start, end);
  const [from, to] = findReview(head);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [
    'review:',
    `  reviewer: ${JSON.stringify(review.reviewer)}`,
    `  license: ${JSON.stringify(review.license)}`,
    `  reviewedOn: ${review.reviewedOn}`,
    `  nextReviewOn: ${review.nextReviewOn}`,
    `  words: ${review.words}`,
  ];
  return text.slice(0, start + from) + lines.join(newline) + text.slice(start + to);
}

/** Where the review stands in a head that has been parsed before: from its key to the last letter of its value. */
function findReview(head: string): readonly [from: number, to: number] {
  const { contents } = parseDocument(head);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'review')
    : undefined;
  const key = isNode(pair?.key) ? pair.key.range : undefined;
  const value = isNode(pair?.value) ? pair.value.range : undefined;
  if (key == null || value == null) throw new Error('The head has no field "review".');
  return [key[0], head.slice(0, value[1]).trimEnd().length];
}
