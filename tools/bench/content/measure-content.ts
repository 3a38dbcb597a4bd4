import type { Article } from '#lib/articles/load-articles.ts';
import { parseProse } from '#lib/articles/parse-prose.ts';
import { checkContent } from '#lib/cli/check-content.ts';
import { readContent } from '#lib/cli/read-content.ts';
import { writeArticle } from './write-article.ts';

const generatedArticles = 1_000;
const rounds = 3;
/** An author waits for the check of today's content; longer than this they would leave it out. */
const limit = 10_000;

/**
 * Milliseconds of the content check for today's content, and with a thousand generated articles beside it, next to
 * parsing the same articles with the MDX parser alone, as a table.
 */
export async function measureContent(): Promise<void> {
  const content = await readContent('en');
  const generated = Array.from({ length: generatedArticles }, (_, number) => writeArticle(number));
  const many = { ...content, articles: [...content.articles, ...generated] };
  const today: number[] = [];
  const all: number[] = [];
  const parsing: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    today.push(measure(() => checkContent(content)));
    parsing.push(
      measure(() => {
        parseAll(many.articles);
      }),
    );
    all.push(measure(() => checkContent(many)));
  }
  const reference = takeMedian(parsing);
  console.log(`\nContent check, median of ${String(rounds)} interleaved rounds\n`);
  console.log('| what | articles | total, ms | an article, ms | ratio to parsing |');
  console.log('|---|---|---|---|---|');
  print('MDX parser alone', many.articles.length, reference, 1);
  print('check, with generated articles', many.articles.length, takeMedian(all), takeMedian(all) / reference);
  print('check, today’s articles and all data', content.articles.length, takeMedian(today));
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`\nMemory at most: ${peak} MB.`);
  if (takeMedian(today) < limit) return;
  console.error(`The check of today's content takes over ${String(limit / 1000)} s.`);
  process.exitCode = 1;
}

function parseAll(articles: readonly Article[]): void {
  for (const article of articles) parseProse(article);
}

function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function takeMedian(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

function print(what: string, articles: number, total: number, ratio?: number): void {
  const cells = [
    what,
    String(articles),
    total.toFixed(0),
    (total / articles).toFixed(1),
    ratio?.toFixed(1) ?? '',
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
