import type { Options } from 'minisearch';
import { normalizeWords } from './normalize-words.ts';
import { toStem } from './to-stem.ts';

/** What the index of texts takes of a place. */
export type IndexedFields = {
  /** Its number in the list of documents. */
  readonly id: number;
  /** Its title, and that of the page on which it stands. */
  readonly head: string;
  readonly text: string;
};

/** How texts become terms; the same when the index is built and when it is read. */
export const indexOptions: Options<IndexedFields> = {
  fields: ['head', 'text'],
  tokenize: (text) => [...normalizeWords(text)],
  processTerm: (word) => toStem(word) ?? null,
};
