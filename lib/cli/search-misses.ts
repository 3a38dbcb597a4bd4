// `npm run search:misses`: words that visitors looked for and that stand nowhere on the site, the most frequent first.
import { readMisses } from '#lib/search/misses-file.ts';
import { readEnvironment } from '#lib/site/environment.ts';

const misses = Object.entries(await readMisses(readEnvironment(process.env).dataDir));

if (misses.length === 0) console.log('Nothing was counted yet.');
for (const [word, count] of misses.toSorted((one, other) => other[1] - one[1])) {
  console.log(`${String(count).padStart(6)}  ${word}`);
}
if (misses.length > 0) {
  console.log(
    '\nWhat a word means goes into content/search/synonyms.ts, other ways of asking into the file of its page in also-asked.',
  );
}
