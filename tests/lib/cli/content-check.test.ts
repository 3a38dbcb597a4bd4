import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { hashWords } from '#lib/reviews/hash-words.ts';
import {
  readAnArticle,
  runContentCheck,
  type Mistake,
  type Outcome,
} from '#tests/support/run-content-check.ts';

const matrixFile = 'content/sessions/matrix.ts';
const providerFile = 'content/provider/provider.ts';
const questionsFile = 'content/questions/roles-questions.ts';
const { file: articleFile, text: articleText } = await readAnArticle();

/** The article with one more paragraph at its end, and the line on which that stands. */
function addToArticle(paragraph: string): { readonly mistake: Mistake; readonly line: number } {
  const text = articleText.trimEnd();
  return {
    mistake: { file: articleFile, from: articleText, to: `${text}\n\n${paragraph}\n` },
    line: text.split('\n').length + 2,
  };
}

/** The line of the first place where a file holds a text. */
function lineOf(file: string, text: string): number {
  return readFileSync(file, 'utf8').split(text)[0]?.split('\n').length ?? 0;
}

function expectOneFault({ code, lines }: Outcome, place: string, message: string, remedy: string): void {
  expect(lines).toHaveLength(2);
  expectFault(lines, place, message, remedy);
  expect(lines[1]).toBe('1 fault');
  expect(code).toBe(1);
}

function expectFault(lines: readonly string[], place: string, message: string, remedy: string): void {
  const told = lines.filter((line) => line.startsWith(`${place}  `));
  expect(told, `one fault at ${place}, of ${lines.join('; ')}`).toHaveLength(1);
  expect(told[0]).toContain(message);
  expect(told[0]).toContain(remedy);
}

test("finds no fault in the site's own content", async () => {
  expect(await runContentCheck([])).toEqual({ code: 0, lines: ['Content checked: no faults.'] });
});

test('tells the faults of a catalog that cannot be read, also when asked for its report', async () => {
  const mistake = { file: questionsFile, from: "topic: 'roles'", to: "topic: 'rolls'" };
  const { code, lines } = await runContentCheck([mistake], ['--report']);
  expect(lines.at(-1)).toBe('1 fault');
  expect(code).toBe(1);
});

// One after the other: side by side on two cores each would wait for all, and run into its limit of time.
describe('stops the build, naming file, line and remedy, at', () => {
  test('a review that is too long past due', async () => {
    const [article] = (await loadArticles('en')).filter(({ file }) => file === articleFile);
    if (article === undefined) throw new Error(`${articleFile} is not loaded.`);
    const review = [
      'review:',
      '  reviewer: A reviewer',
      '  license: LCSW, Maryland 00000',
      '  reviewedOn: 2020-01-01',
      '  nextReviewOn: 2021-01-01',
      `  words: ${hashWords(article, catalog)}`,
    ].join('\n');
    expectOneFault(
      await runContentCheck([{ file: articleFile, from: 'review: null', to: review }]),
      `${articleFile}:${String(lineOf(articleFile, 'review: null') + 4)}`,
      'The review was due on 2021-01-01, more than 180 days ago.',
      `npm run review -- sign ${article.slug}`,
    );
  });

  test('a role missing in a matrix row', async () => {
    const cell = /^ {4}psychiatrist: \{.*?^ {4}\},\n/ms.exec(readFileSync(matrixFile, 'utf8'))?.[0] ?? '';
    expectOneFault(
      await runContentCheck([{ file: matrixFile, from: cell, to: '' }]),
      `${matrixFile}:${String(lineOf(matrixFile, "'intake-and-orientation': {"))}`,
      'The row "intake-and-orientation" has no cell for the role "psychiatrist".',
      'Add one with part, basis and sentence',
    );
  });

  test('a source that does not exist', async () => {
    const file = 'content/roles/psychiatrist.ts';
    expectOneFault(
      await runContentCheck([{ file, from: "'tadmon-olfson-2021'", to: "'no-such-study'" }]),
      `${file}:${String(lineOf(file, 'sources:'))}`,
      'The source "no-such-study" does not exist.',
      'Add it to content/sources/sources.ts',
    );
  });

  test('faults of four data files at once: a color, a question that links nowhere, a title of two pages, a way to ask for nothing', async () => {
    const wordsFile = 'content/wording/en/pages.ts';
    const title = /^title: (.*)$/m.exec(articleText)?.[1] ?? '';
    const plain = title.replace(/^(['"])(.*)\1$/, '$2');
    const faq = "title: 'Questions people ask about a virtual IOP'";
    const link = "href: '/care-team/psychiatrist#may-not'";
    const askedFile = 'content/search/also-asked/faq/cost.ts';
    const asked = "address: '/faq/cost#what-does-it-cost'";
    const { code, lines } = await runContentCheck([
      {
        file: providerFile,
        from: 'colors: null,',
        to: "colors: { onPaper: '#e07b00', inTheDark: '#8fd3db' },",
      },
      { file: questionsFile, from: link, to: "href: '/care-team/surgeon'" },
      { file: wordsFile, from: faq, to: `title: ${JSON.stringify(plain)}` },
      { file: askedFile, from: asked, to: "address: '/faq/cost#what-it-costs'" },
    ]);
    expect([code, lines.length, lines.at(-1)]).toEqual([1, 5, '4 faults']);
    expectFault(
      lines,
      `${askedFile}:${String(lineOf(askedFile, asked))}`,
      'Nothing that search can find has this address.',
      'Give the address of a page, a heading, a question or a term',
    );
    expectFault(
      lines,
      `${providerFile}:${String(lineOf(providerFile, 'colors: null,'))}`,
      '#e07b00 has a contrast of',
      'The nearest color that can be read is #813b00.',
    );
    expectFault(
      lines,
      `${questionsFile}:${String(lineOf(questionsFile, link))}`,
      'A question that links nowhere. No page has the address "/care-team/surgeon".',
      '/care-team/psychiatrist',
    );
    expectFault(
      lines,
      `${wordsFile}:${String(lineOf(wordsFile, faq))}`,
      `The title "${plain}" is also that of`,
      `in ${articleFile}. Give each page a title of its own.`,
    );
  });

  test('a file that cannot be read', async () => {
    const file = 'content/roles/psychiatrist.ts';
    expectOneFault(
      await runContentCheck([{ file, from: "title: 'Psychiatrist',", to: "title: 'Psychiatrist" }]),
      // The line after the open quote is the first that makes no sense.
      `${file}:${String(lineOf(file, "title: 'Psychiatrist',") + 1)}`,
      'This file cannot be read',
      'a comma, quote or bracket may be missing',
    );
  });

  test('five faults of one article, each by itself', async () => {
    const faults = [
      ['Ask <RoleName slug="surgeon" />.', 'The role "surgeon" does not exist', 'psychiatrist'],
      ['Ask <RollName slug="psychiatrist" />.', 'RollName', 'RoleName'],
      [
        'Read [this](/care-team/surgeon).',
        'No page has the address "/care-team/surgeon".',
        '/care-team/psychiatrist',
      ],
      ['Read [above](#no-such-heading).', 'has no heading with the id "no-such-heading"', 'rite one of'],
      [
        'So it is.<SourceNote id="no-such-study" />',
        'The source "no-such-study" does not exist.',
        'content/sources/sources.ts',
      ],
    ] as const;
    const { mistake, line } = addToArticle(faults.map(([paragraph]) => paragraph).join('\n\n'));
    const { code, lines } = await runContentCheck([mistake]);
    expect([code, lines.length, lines.at(-1)]).toEqual([1, 6, '5 faults']);
    for (const [index, [, message, remedy]] of faults.entries()) {
      expectFault(lines, `${articleFile}:${String(line + 2 * index)}`, message, remedy);
    }
  });
});
