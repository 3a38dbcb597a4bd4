import type { Options } from 'minisearch';
import { normalizeWords } from './normalize-words.ts';
import { toStem } from './to-stem.ts';

/**
 * What the index takes. `id` is the document's place in the list of documents; for one of its other names, which stands
 * by itself so that a long list of them weighs no less, the place, a point and the name's own number.
 */
export type IndexedFields = {
  readonly id: string;
  readonly title: string;
  readonly page?: string;
  readonly text?: string;
};

/** How texts become terms; the same when the index is built and when it is read. */
export const indexOptions: Options<IndexedFields> = {
  fields: ['title', 'page', 'text'],
  tokenize: (text) => [...normalizeWords(text)],
  processTerm: (word) => toStem(word) ?? null,
};
