import { expect, test } from 'vitest';
import { buildCatalog } from '#lib/catalog/build-catalog.ts';
import { listAllPassages } from '#lib/cli/list-all-passages.ts';
import { readContent } from '#lib/cli/read-content.ts';
import { findCopiedRuns } from '#lib/language/find-copied-runs.ts';
import { findSharedPhrases } from '#lib/language/find-shared-phrases.ts';
import type { Sentence } from '#lib/prose/split-sentences.ts';
// Made by tools/hash-source-article.ts from the article that the site began with.
import hashes from './source-article-shingles.json' with { type: 'json' };

const content = await readContent('en');
const catalog = buildCatalog(content.source);
const passages = listAllPassages(content, catalog);

function placeOf({ passage, line }: Sentence): string {
  return `${passage.file}:${passage.entry ?? String(line ?? 1)}`;
}

test('no sentence repeats eight words in a row of another page or entry', () => {
  // Notes say of many sources how they were read: in the same words on purpose.
  const texts = passages.filter(({ file }) => !file.startsWith('content/sources/'));
  const repeated = findSharedPhrases(texts, catalog).map(
    ({ words, one, other }) =>
      `${placeOf(other)}  repeats ${placeOf(one)}: "${words}". Say it anew, or link there.`,
  );
  expect(repeated).toEqual([]);
});

test('no sentence takes eight words in a row from the article that the site began with', () => {
  const copied = findCopiedRuns(passages, new Set(hashes)).map(
    ({ words, sentence }) => `${placeOf(sentence)}  copies "${words}". Say it in words of our own.`,
  );
  expect(copied).toEqual([]);
});
