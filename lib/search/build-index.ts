import MiniSearch from 'minisearch';
import { indexOptions, type IndexedFields } from './index-options.ts';
import { listSaid } from './list-said.ts';
import { normalizeWords } from './normalize-words.ts';
import type { SearchDocument } from './search-document.ts';

/** The index of one language as a file holds it. */
export type IndexFile = {
  readonly documents: readonly SearchDocument[];
  /** Every word that the site or a list of synonyms knows, the most frequent first, with the number of places where it stands. */
  readonly words: readonly (readonly [word: string, places: number])[];
  /** MiniSearch's own form of the index of texts. */
  readonly index: ReturnType<MiniSearch['toJSON']>;
};

/** Builds the index of some documents. */
export function buildIndex(documents: readonly SearchDocument[]): IndexFile {
  const search = new MiniSearch<IndexedFields>(indexOptions);
  const counts = new Map<string, number>(listSaid().map((word) => [word, 0]));
  for (const [id, { title, page = '', text, also = [] }] of documents.entries()) {
    search.add({ id, head: `${title} ${page}`, text });
    for (const word of new Set(normalizeWords([title, page, text, ...also].join(' ')))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return {
    documents,
    words: [...counts].sort((one, other) => other[1] - one[1]),
    index: search.toJSON(),
  };
}
