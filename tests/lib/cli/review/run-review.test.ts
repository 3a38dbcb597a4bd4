import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runReview } from '#lib/cli/review/run-review.ts';
import { aReviewedArticle, type ArticleFolder } from '#tests/support/a-reviewed-article.ts';

let folder: ArticleFolder;
let updatedOn = '';

beforeAll(async () => {
  folder = await aReviewedArticle();
  ({ updatedOn } = (await folder.read()).head);
});
afterAll(() => rm(folder.root, { recursive: true }));

function run(args: readonly string[], today = updatedOn): Promise<string> {
  vi.spyOn(process, 'cwd').mockReturnValue(folder.root);
  return runReview(args, { root: folder.root, today });
}

const signing = () => [
  'sign',
  folder.slug,
  '--reviewer',
  'Robin Sample',
  '--license',
  'LCSW, Maryland 00000',
];

test('signs exactly the words that it shows, for as long as the profile says', async () => {
  const shown = await run(['show', folder.slug]);
  await run(signing());
  const { head } = await folder.read();
  const hash = createHash('sha256').update(shown).digest('hex').slice(0, 32);
  expect(head.review).toEqual({
    reviewer: 'Robin Sample',
    license: 'LCSW, Maryland 00000',
    reviewedOn: updatedOn,
    nextReviewOn: `${String(Number(updatedOn.slice(0, 4)) + 1)}${updatedOn.slice(4)}`,
    words: `sha256-${hash}`,
  });
  expect(shown).toBe(await run(['show', folder.slug]));
});

test('lists every text with its stage and the date of its next review', async () => {
  await run([...signing(), '--next', '2099-12-31']);
  expect(await run(['list'])).toMatch(
    new RegExp(`^current +content/articles/${folder.slug}.mdx +next review by 2099-12-31, Robin Sample`),
  );
});

test('gives the last day of a month to a review of a day that it does not have', async () => {
  await run([...signing(), '--on', '2096-02-29'], '2096-02-29');
  expect((await folder.read()).head.review?.nextReviewOn).toBe('2097-02-28');
});

test('tells which texts there are when none has the name', async () => {
  await expect(run(['show', `${folder.slug}x`])).rejects.toThrow(`Did you mean "${folder.slug}"?`);
});

test.each([
  [['sing'], 'There is no command "sing". Did you mean "sign"?'],
  [['show'], 'Which text? Name one'],
  [['list', '--on', '2026-01-01'], '"list" takes no options.'],
])('refuses %j: %s', async (args, message) => {
  await expect(run(args)).rejects.toThrow(message);
});

test.each([
  [{ '--license': 'LCSW 00000' }, '--license: It names no state'],
  [{ '--reviewer': 'R' }, '--reviewer: '],
  [{ '--on': 'yesterday' }, '--on "yesterday" is no date'],
  [{ '--on': '2099-01-01' }, '--on 2099-01-01 is not here yet'],
  [{ '--on': '2001-01-01' }, 'nobody can have read these words then'],
  [{ '--next': '2001-01-01' }, '--next: It is not later than reviewedOn.'],
])('refuses to sign with %o', async (changes, message) => {
  await expect(run([...signing(), ...Object.entries(changes).flat()])).rejects.toThrow(message);
});

test('refuses to sign for nobody', async () => {
  await expect(run(['sign', folder.slug])).rejects.toThrow('Give --reviewer and --license');
});
