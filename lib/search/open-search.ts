import { readFile } from 'node:fs/promises';
import type { IndexFile } from './build-index.ts';
import { createMissCounter } from './create-miss-counter.ts';
import { openIndex, type SearchIndex } from './open-index.ts';

/** What the live route of search needs of the process that serves it. */
export type Search = {
  /** The index of a language. Throws when the build has none. */
  readonly getIndex: (locale: string) => SearchIndex;
  /** Counts words that were found nowhere. */
  readonly countMisses: (words: readonly string[]) => void;
  /** Writes what was counted. */
  readonly close: () => Promise<void>;
};

/** Reads the index of each language into memory. `dataDir` keeps the counts of words that were found nowhere. */
export async function openSearch(files: ReadonlyMap<string, string>, dataDir: string): Promise<Search> {
  const indexes = new Map(
    await Promise.all(
      [...files].map(async ([locale, file]) => {
        // This build wrote it beside the manifest.
        const content = JSON.parse(await readFile(file, 'utf8')) as IndexFile;
        return [locale, openIndex(content)] as const;
      }),
    ),
  );
  return serveIndexes(indexes, dataDir);
}

/** The same over indexes that are at hand. */
export function serveIndexes(indexes: ReadonlyMap<string, SearchIndex>, dataDir: string): Search {
  const misses = createMissCounter(dataDir);
  return {
    getIndex: (locale) => {
      const index = indexes.get(locale);
      if (index === undefined) throw new Error(`The build has no index of "${locale}".`);
      return index;
    },
    countMisses: misses.count,
    close: misses.close,
  };
}
