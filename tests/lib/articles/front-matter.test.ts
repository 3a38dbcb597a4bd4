import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#lib/articles/front-matter.ts';
import { ContentError } from '#lib/content-error.ts';

const file = 'content/articles/a-week.mdx';
const text = '---\ntitle: A week\nsources:\n  - one\n  - two\n---\n\nYou meet people.\n';

function issuesOf(broken: string) {
  try {
    splitFrontMatter(file, broken);
  } catch (error) {
    if (error instanceof ContentError) return error.issues;
    throw error;
  }
  return [];
}

describe('splitFrontMatter', () => {
  test('parts the head from the body and knows where the body begins', () => {
    expect(splitFrontMatter(file, text)).toMatchObject({
      data: { title: 'A week', sources: ['one', 'two'] },
      body: '\nYou meet people.\n',
      bodyLine: 7,
    });
  });

  test('knows the line of each field and list item', () => {
    expect(splitFrontMatter(file, text).lines).toEqual({
      title: 2,
      sources: 3,
      'sources.0': 4,
      'sources.1': 5,
    });
  });

  test('knows the line of what is inside a field', () => {
    const { lines } = splitFrontMatter(file, '---\ntitle: A week\nreview:\n  reviewer: Someone\n---\n');
    expect(lines).toEqual({ title: 2, review: 3, 'review.reviewer': 4 });
  });

  test('reads a file with Windows line ends the same', () => {
    expect(splitFrontMatter(file, text.replaceAll('\n', '\r\n'))).toEqual(splitFrontMatter(file, text));
  });

  test('leaves a line of dashes in the body to the body', () => {
    expect(splitFrontMatter(file, `${text}\n---\n`).body).toContain('---');
  });

  test.each([
    ['without a head', 'You meet people.\n'],
    ['whose head does not end', '---\ntitle: A week\n'],
  ])('refuses a file %s', (_, broken) => {
    expect(issuesOf(broken)).toEqual([
      {
        file,
        line: 1,
        message: 'It has no head.',
        remedy: 'Begin with a line "---", then the fields, then a line "---".',
      },
    ]);
  });

  test('names the line at which the head cannot be read', () => {
    expect(issuesOf('---\ntitle: A week\nsummary: one: two\n---\n')).toMatchObject([
      { file, line: 3, remedy: 'Correct this line; text with a colon or a leading sign needs quotes.' },
    ]);
  });
});
