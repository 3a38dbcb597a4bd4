import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'articles-'));
});

afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** An article with a whole head; `changes` put other lines in place of those that begin with the same field. */
function anArticleFile(changes: Readonly<Record<string, string>> = {}): string {
  const fields: Readonly<Record<string, string>> = {
    title: 'A week in a virtual IOP',
    description: 'What happens from Monday to Friday, hour by hour, in one usual week.',
    publishedOn: '2026-11-24',
    updatedOn: '2026-11-24',
    audience: 'clients',
    summary: '[The first short line., The second short line., The third short line.]',
    roles: '[psychiatrist]',
    sources: '[one, two, three]',
    related: '[/sessions]',
    review: 'null',
    subject: 'week',
    ...changes,
  };
  const lines = Object.entries(fields).map(([field, value]) => `${field}: ${value}`);
  return ['---', ...lines, '---', '', 'You meet people.', ''].join('\n');
}

/** A review as the head holds it on one line; `changes` replace its fields. */
function aReview(changes: Readonly<Record<string, string>>): string {
  const review = {
    reviewer: 'Someone',
    license: 'LCSW, Maryland 00000',
    reviewedOn: '2026-11-24',
    nextReviewOn: '2027-11-24',
    words: `sha256-${'0'.repeat(32)}`,
    ...changes,
  };
  return JSON.stringify(review);
}

describe('loadArticles', () => {
  test('reads head, text and address', async () => {
    await write('content/articles/a-week.mdx', anArticleFile());
    expect(await loadArticles('en', root)).toMatchObject([
      {
        slug: 'a-week',
        address: '/articles/a-week',
        file: 'content/articles/a-week.mdx',
        head: { title: 'A week in a virtual IOP', roles: ['psychiatrist'], review: null },
        body: '\nYou meet people.\n',
        bodyLine: 14,
      },
    ]);
  });

  test('puts the newest first, then goes by slug', async () => {
    await write('content/articles/b.mdx', anArticleFile());
    await write('content/articles/a.mdx', anArticleFile());
    await write('content/articles/old.mdx', anArticleFile({ publishedOn: '2026-01-01' }));
    expect((await loadArticles('en', root)).map(({ slug }) => slug)).toEqual(['a', 'b', 'old']);
  });

  test('takes another language from its own folder, and finds none where there is no folder', async () => {
    await write('content/articles/a-week.mdx', anArticleFile());
    await write('content/articles/es/una-semana.mdx', anArticleFile());
    const spanish = await loadArticles('es', root);
    expect(spanish.map(({ file }) => file)).toEqual(['content/articles/es/una-semana.mdx']);
    expect(await loadArticles('fr', root)).toEqual([]);
  });

  test.each([
    ['a title that is too short', { title: 'A week' }, 2, 'title'],
    ['a field that does not exist', { author: 'Someone' }, 13, 'author'],
    ['a summary of two lines', { summary: '[The first short line., The second short line.]' }, 7, 'summary'],
    ['an unknown role', { roles: '[psychiatrist, shaman]' }, 8, 'roles.1'],
    ['two sources', { sources: '[one, two]' }, 9, 'sources'],
    ['a change before the publication', { updatedOn: '2026-01-01' }, 5, 'updatedOn'],
    ['a review without a state', { review: aReview({ license: 'LCSW 00000' }) }, 11, 'review.license'],
    [
      'a review that is due at once',
      { review: aReview({ nextReviewOn: '2026-11-24' }) },
      11,
      'review.nextReviewOn',
    ],
    ['a review of no words', { review: aReview({ words: 'sha256-0' }) }, 11, 'review.words'],
  ])('refuses %s with the line', async (_, changes, line, entry) => {
    await write('content/articles/a-week.mdx', anArticleFile(changes));
    await expect(loadArticles('en', root)).rejects.toMatchObject({
      issues: [
        {
          file: 'content/articles/a-week.mdx',
          line,
          entry,
          remedy: 'Correct the head of this file; the schema.ts beside it says what each field takes.',
        },
      ],
    });
  });

  test('tells the faults of all files at once', async () => {
    await write('content/articles/one.mdx', anArticleFile({ title: 'Short' }));
    await write('content/articles/two.mdx', 'No head.');
    await expect(loadArticles('en', root)).rejects.toMatchObject({
      issues: [{ file: 'content/articles/one.mdx' }, { file: 'content/articles/two.mdx' }],
    });
  });

  test('refuses a file name that cannot be an address', async () => {
    await write('content/articles/A_Week.mdx', anArticleFile());
    await expect(loadArticles('en', root)).rejects.toMatchObject({
      issues: [{ remedy: 'Name the file with lower-case words joined by hyphens.' }],
    });
  });
});

describe('loadPages', () => {
  test('reads standing pages at the root of the site', async () => {
    const head = 'title: Privacy\ndescription: What is stored, who reads it, and when it is deleted again.';
    await write(
      'content/pages/privacy.mdx',
      `---\n${head}\nupdatedOn: 2026-11-24\nsources: []\nreview: null\n---\nText.\n`,
    );
    expect(await loadPages('en', root)).toMatchObject([
      { address: '/privacy', file: 'content/pages/privacy.mdx', head: { title: 'Privacy', sources: [] } },
    ]);
  });
});
