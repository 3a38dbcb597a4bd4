import { normalizeWords } from './normalize-words.ts';
import type { DocumentKind } from './search-document.ts';
import type { Hit, SearchIndex } from './open-index.ts';
import type { ReadQuery } from './read-query.ts';
import { stemOf } from './to-stem.ts';

/** How much a kind of place counts beside the others: a question asks what the visitor asks, a long text mentions much. */
const kindWeights: Readonly<Record<DocumentKind, number>> = {
  question: 1.25,
  page: 1.05,
  section: 0.85,
  term: 0.7,
};

/** Sections that only list what to ask others hold all words of a subject and answer nothing. */
const listOfQuestions = '#what-to-ask';

/** What fits a query, best first. A place that holds all that is looked for comes before one that repeats a part of it. */
export function rankHits(query: ReadQuery, index: Pick<SearchIndex, 'find'>): readonly Hit[] {
  const { concepts } = query;
  if (concepts.length === 0) return [];
  const pairs = [query.plain.split(' '), query.words].map(listPairs);
  const bits = listBits(concepts);
  const terms = new Map<string, number>();
  for (const concept of concepts) {
    for (const [stem, weight] of concept) terms.set(stem, Math.max(terms.get(stem) ?? 0, weight));
  }
  return index
    .find(terms)
    .map((hit) => ({ ...hit, score: weigh(hit, bits, concepts.length) }))
    .sort(byScore)
    .slice(0, mostCompared)
    .map((hit) => ({ ...hit, score: hit.score * (1 + likeness * sayAlike(hit.names, pairs)) }))
    .sort(byScore);
}

/** So many of the best are compared with the query word by word; none of the others would be shown. */
const mostCompared = 150;

function byScore(one: Hit, other: Hit): number {
  return other.score - one.score;
}

/** How much more a place counts that asks the very same. */
const likeness = 2.5;

/** The greater share of the query's pairs of neighbors, small words included, that a name or way of asking holds. */
function sayAlike(names: readonly string[], readings: readonly ReadonlySet<string>[]): number {
  const own = new Set(names.flatMap((name) => [...listPairs(normalizeWords(name))]));
  return Math.max(
    ...readings.map((pairs) =>
      pairs.size === 0 ? 0 : [...pairs].filter((pair) => own.has(pair)).length / pairs.size,
    ),
  );
}

/** Neighbors in a list of words, its beginning and end among them: two lists alike in all pairs are the same. */
function listPairs(words: readonly string[]): ReadonlySet<string> {
  const stems = ['<', ...words.map(stemOf), '>'];
  return new Set(stems.slice(1).map((stem, index) => `${stems[index] ?? ''} ${stem}`));
}

/** Which concepts a stem stands for, one bit each: there are fewer of them than bits. */
function listBits(concepts: ReadQuery['concepts']): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [place, concept] of concepts.entries()) {
    for (const stem of concept.keys()) {
      const term = stem.replace('*', '');
      bits.set(term, (bits.get(term) ?? 0) | (1 << place));
    }
  }
  return bits;
}

function weigh({ document, score, terms }: Hit, bits: ReadonlyMap<string, number>, all: number): number {
  let covered = 0;
  for (const term of terms) covered |= bits.get(term) ?? 0;
  let count = 0;
  for (; covered !== 0; covered &= covered - 1) count += 1;
  const listed = document.address.endsWith(listOfQuestions) ? 0.6 : 1;
  return score * kindWeights[document.kind] * listed * (count / all) ** 1.5;
}
