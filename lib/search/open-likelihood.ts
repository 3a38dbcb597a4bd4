import type { Concept } from './concept.ts';
import { normalizeWords } from './normalize-words.ts';
import type { SearchDocument } from './search-document.ts';
import { toStem } from './to-stem.ts';

/** How likely places are asked for in some words, judged by all their names together, and a little by their texts. */
export type Likelihood = {
  /**
   * Reads a query once; then, by the number of a place, how much likelier the names of that place make it than all
   * names do: the logarithm's mean over what the query holds, below 0 where it is less likely.
   */
  readonly judge: (concepts: readonly Concept[]) => (place: number) => number;
};

/** What a feature of names counts beside a word that was said: two neighbors, and a word that means the same. */
const pairWeight = 0.4;
const meantWeight = 0.6;
/** What a word of a text counts beside one of a name: people ask in other words than a text answers in. */
const textWeight = 0.3;
/** So many words of all names are mixed into those of each place: few names say little of how else it is asked for. */
const mixed = 200;
const edge = '|';

type Holders = { total: number; readonly places: number[]; readonly counts: number[] };

/**
 * Opens the names of some documents as a model of language with Dirichlet smoothing: C. Zhai and J. Lafferty, "A study
 * of smoothing methods for language models applied to ad hoc information retrieval", SIGIR 2001.
 */
export function openLikelihood(
  documents: readonly SearchDocument[],
  read: (name: string) => readonly Concept[],
): Likelihood {
  const holders = new Map<string, Holders>();
  const lengths = new Float64Array(documents.length);
  for (const [place, { title, also = [], page = '', text }] of documents.entries()) {
    const names = [title, ...also].flatMap((name) => [...listFeatures(read(name))]);
    for (const [feature, weight] of [...names, ...weighText(`${page} ${text}`)]) {
      addTo(holders, feature, place, weight);
      lengths[place] = (lengths[place] ?? 0) + weight;
    }
  }
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return { judge: (concepts) => judgePlaces(listFeatures(concepts), holders, lengths, all) };
}

function addTo(holders: Map<string, Holders>, feature: string, place: number, weight: number): void {
  let held = holders.get(feature);
  if (held === undefined) {
    held = { total: 0, places: [], counts: [] };
    holders.set(feature, held);
  }
  held.total += weight;
  const last = held.places.length - 1;
  if (held.places[last] === place) {
    held.counts[last] = (held.counts[last] ?? 0) + weight;
  } else {
    held.places.push(place);
    held.counts.push(weight);
  }
}

/** The stems of a text without its small words. A stem that stands there often counts more, but not as often. */
function weighText(text: string): readonly (readonly [stem: string, weight: number])[] {
  const stems = normalizeWords(text).flatMap((word) => toStem(word) ?? []);
  return [...Map.groupBy(stems, (stem) => stem)].map(
    ([stem, { length }]) => [stem, textWeight * Math.log(1 + length)] as const,
  );
}

function judgePlaces(
  features: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, Holders>,
  lengths: Float64Array,
  all: number,
): (place: number) => number {
  const gains = new Map<number, number>();
  let weights = 0;
  for (const [feature, weight] of features) {
    const held = holders.get(feature);
    if (held === undefined) continue;
    weights += weight;
    const expected = (mixed * held.total) / all;
    for (const [at, place] of held.places.entries()) {
      const gain = weight * Math.log(1 + (held.counts[at] ?? 0) / expected);
      gains.set(place, (gains.get(place) ?? 0) + gain);
    }
  }
  return (place) => (gains.get(place) ?? 0) / (weights || 1) - Math.log(1 + (lengths[place] ?? 0) / mixed);
}

/** What was said and what that means, and pairs of neighbors, the beginning and the end among them. */
function listFeatures(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const stems = concepts.flatMap(({ said, counts }) => said.map((stem) => ({ stem, counts })));
  const end = { stem: edge, counts: 1 };
  return new Map([
    ...concepts.flatMap(({ ways, counts }) =>
      ways
        .slice(1)
        .flat()
        .map((stem) => [stem, meantWeight * counts] as const),
    ),
    ...stems.map(({ stem, counts }) => [stem, counts] as const),
    ...[...stems, end].map((right, at) => {
      const left = stems[at - 1] ?? end;
      return [`${left.stem} ${right.stem}`, pairWeight * Math.min(left.counts, right.counts)] as const;
    }),
  ]);
}
