import { words } from '#content/wording/en/words.ts';
import { knownQuestions } from '#tests/lib/search/known-questions.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { buildIndex, type IndexFile } from '#lib/search/build-index.ts';
import { listDocuments } from '#lib/search/list-documents.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { readSearchable } from '#lib/search/read-searchable.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { writeArticle } from '../content/write-article.ts';

const generatedArticles = 2_000;
const rounds = 10;

/**
 * Milliseconds of an answer for today's texts, and with two thousand generated articles beside them, next to reading
 * all texts from end to end for the words of the query; the time to build the index, its size and its memory.
 */
export async function measureSearchSpeed(): Promise<void> {
  const searchable = await readSearchable('en');
  const generated = Array.from({ length: generatedArticles }, (_, number) => writeArticle(number));
  const many = { ...searchable, articles: [...searchable.articles, ...generated] };
  console.log(
    `\nSearch, ${String(knownQuestions.length)} questions in ${String(rounds)} interleaved rounds\n`,
  );
  console.log(
    '| texts | documents | index built, ms per 1,000 pages | file | memory | answer, p50 | p99 | processor, p99 | all texts read, p50 | p99 |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  print('today’s', searchable.pages.length, listDocuments(searchable));
  const documents = listDocuments(many);
  print(
    `and ${String(generatedArticles)} generated articles`,
    searchable.pages.length + generatedArticles,
    documents,
  );
}

function print(name: string, pages: number, documents: readonly SearchDocument[]): void {
  const start = performance.now();
  const file = buildIndex(documents);
  const built = ((performance.now() - start) / pages) * 1_000;
  const json = JSON.stringify(file);
  const heap = readHeap();
  const index = openIndex(JSON.parse(json) as IndexFile);
  const memory = readHeap() - heap;
  const answers: number[] = [];
  const worked: number[] = [];
  const scans: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { asked } of knownQuestions) {
      const before = process.cpuUsage();
      const answer = measure(() => searchSite(asked, { catalog, words: words.search, index }));
      const { user, system } = process.cpuUsage(before);
      const scan = measure(() => scanAll(asked, documents));
      // The first round warms up.
      if (round === 0) continue;
      answers.push(answer);
      worked.push((user + system) / 1_000);
      scans.push(scan);
    }
  }
  const cells = [
    name,
    String(documents.length),
    built.toFixed(0),
    sayBytes(json.length),
    sayBytes(memory),
    ...(
      [
        [answers, 0.5],
        [answers, 0.99],
        // Without the time in which others had the processor.
        [worked, 0.99],
        [scans, 0.5],
        [scans, 0.99],
      ] as const
    ).map(([times, share]) => `${quantile(times, share).toFixed(1)} ms`),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** What one would do without an index. */
function scanAll(query: string, documents: readonly SearchDocument[]): number {
  const asked = query.toLowerCase().split(' ');
  return documents.filter(({ text }) => {
    const read = text.toLowerCase();
    return asked.every((word) => read.includes(word));
  }).length;
}

function readHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? 0;
}

function sayBytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
