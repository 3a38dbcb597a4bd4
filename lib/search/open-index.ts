import MiniSearch, { type SearchResult } from 'minisearch';
import type { IndexFile } from './build-index.ts';
import { indexOptions, type IndexedFields } from './index-options.ts';
import { isNear, slipsAllowed } from './is-near.ts';
import { editDistance } from './edit-distance.ts';
import type { SearchDocument } from './search-document.ts';
import { stemOf } from './to-stem.ts';

/** A document that holds some of the terms, and how well it fits: comparable within one search only. */
export type Hit = {
  readonly document: SearchDocument;
  /** Its title, and the other name that fits best. */
  readonly names: readonly string[];
  readonly score: number;
  /** Terms that it holds, some perhaps twice. */
  readonly terms: readonly string[];
};

export type SearchIndex = {
  /** Documents that hold at least one term, unordered. Terms are stems, each with its weight; one that ends in * stands for all that begin so. */
  readonly find: (terms: ReadonlyMap<string, number>) => readonly Hit[];
  /** Whether the site uses the word, or another form of it. */
  readonly knows: (word: string) => boolean;
  /** The known word that an unknown one is a misspelling of; undefined when none is near. */
  readonly correct: (word: string) => string | undefined;
  /** Whether some known word begins with these letters. */
  readonly hasBeginning: (letters: string) => boolean;
};

/** What another name counts beside the title and text. */
const nameWeight = 0.9;
const weights = { title: 2.2, page: 0.7, text: 1 };

/** Opens an index from its file's content. */
export function openIndex({ documents, words, index }: IndexFile): SearchIndex {
  const search = MiniSearch.loadJS<IndexedFields>(index, indexOptions);
  const known = new Set([...words, ...words.map(stemOf)]);
  const byLetter = Map.groupBy(words, (word) => word[0] ?? '');
  return {
    find: (terms) => joinNames(findTerms(search, terms), documents),
    knows: (word) => known.has(word) || known.has(stemOf(word)),
    correct: (word) => findNearest(word, byLetter.get(word[0] ?? '') ?? []),
    hasBeginning: (letters) =>
      (byLetter.get(letters[0] ?? '') ?? []).some((word) => word.startsWith(letters)),
  };
}

function findTerms(
  search: MiniSearch<IndexedFields>,
  terms: ReadonlyMap<string, number>,
): readonly SearchResult[] {
  return search.search([...terms.keys()].join(' '), {
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term.replace('*', ''),
    boostTerm: (term) => terms.get(term) ?? terms.get(`${term}*`) ?? 1,
    prefix: (term) => terms.has(`${term}*`),
    boost: weights,
    combineWith: 'OR',
  });
}

/** Puts together what was found of a document by its own words and by the other name that fits best. */
function joinNames(found: readonly SearchResult[], documents: readonly SearchDocument[]): readonly Hit[] {
  const hits = new Map<string, Hit>();
  const named = new Set<string>();
  // Results come best first, so the first name of a document is its best.
  for (const { id, score, queryTerms } of found) {
    const key = String(id);
    const point = key.indexOf('.');
    const place = point === -1 ? key : key.slice(0, point);
    const document = documents[Number(place)];
    if (document === undefined || (point !== -1 && named.has(place))) continue;
    const own = point === -1 ? undefined : document.also?.[Number(key.slice(point + 1))];
    if (own !== undefined) named.add(place);
    const before = hits.get(place);
    const weighed = own === undefined ? score : score * nameWeight;
    if (before === undefined) {
      const names = own === undefined ? [document.title] : [document.title, own];
      hits.set(place, { document, names, score: weighed, terms: queryTerms });
    } else {
      hits.set(place, {
        document,
        names: own === undefined ? before.names : [...before.names, own],
        score: before.score + weighed,
        terms: [...before.terms, ...queryTerms],
      });
    }
  }
  return [...hits.values()];
}

/** Among words equally near the first, which is the most frequent one. */
function findNearest(typed: string, words: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = slipsAllowed(typed.length) + 1;
  for (const word of words) {
    if (least > 1 && isNear(typed, word)) {
      const distance = editDistance(typed, word, least);
      if (distance < least) [nearest, least] = [word, distance];
    }
  }
  return nearest;
}
