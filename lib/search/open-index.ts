import type { IndexFile } from './build-index.ts';
import { openLikelihood, type Likelihood } from './open-likelihood.ts';
import { openNames, type Names } from './open-names.ts';
import { openTexts, type Texts } from './open-texts.ts';
import { openWords, type KnownWords } from './open-words.ts';
import { readQuery } from './read-query.ts';
import type { SearchDocument } from './search-document.ts';

/** What answers are found in, of one language. */
export type SearchIndex = {
  readonly documents: readonly SearchDocument[];
  readonly words: KnownWords;
  readonly names: Names;
  readonly likelihood: Likelihood;
  readonly texts: Texts;
};

/** Opens an index from its file's content. */
export function openIndex({ documents, words, index }: IndexFile): SearchIndex {
  const known = openWords(words);
  return {
    documents,
    words: known,
    names: openNames(documents),
    likelihood: openLikelihood(documents, (name) => readQuery(name, known).concepts),
    texts: openTexts(index, known.countPlaces),
  };
}
