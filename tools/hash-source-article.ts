// `node tools/hash-source-article.ts FILE`: keeps every eight words in a row of the article that the site began with, as
// hashes, so that a test can tell whether we copied from it while the article itself stays out of the repository.
import { readFileSync, writeFileSync } from 'node:fs';
import { hashRun } from '#lib/language/hash-run.ts';
import { listRuns } from '#lib/language/list-runs.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file that holds the article.');
const hashes = new Set(
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => listRuns(line))
    .map(hashRun),
);
writeFileSync(
  'tests/content/source-article-shingles.json',
  `${JSON.stringify([...hashes].sort(), null, 2)}\n`,
);
console.log(`${String(hashes.size)} runs of words kept.`);
