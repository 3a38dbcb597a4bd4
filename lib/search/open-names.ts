import type { Concept } from './concept.ts';
import { normalizeWords } from './normalize-words.ts';
import { scoreName, type Name, type ReadConcepts } from './score-name.ts';
import type { SearchDocument } from './search-document.ts';
import { stemOf, toStem } from './to-stem.ts';

/** A place with some of its names like a query. */
export type NamedPlace = {
  /** Its number in the list of documents. */
  readonly place: number;
  /** How like the query its best three names are, the best first: 0 is not at all, some 2 the very same. */
  readonly likeness: readonly number[];
  /** For each concept, how much of it its names hold between them, 0 to 1. */
  readonly held: readonly number[];
};

/** Names of places: titles, and other ways of asking for what they say. */
export type Names = {
  /** The places whose names are most like what is looked for, unordered. */
  readonly find: (concepts: readonly Concept[]) => readonly NamedPlace[];
  /** How much each concept tells: rare words tell more. */
  readonly weigh: (concept: Concept) => number;
};

/** So many names that share the most telling words are compared word by word; none of the others would be shown. */
const mostCompared = 1500;
/** Small words tell less than others that are as rare. */
const smallShare = 0.6;
/** A query of small words alone, such as "who are you", finds only names that hold nearly all of it. */
const leastOfSmall = 0.8;

/** Opens the names of some documents. */
export function openNames(documents: readonly SearchDocument[]): Names {
  const shelf = readNames(documents);
  const { ids, weights } = shelf;
  const unseen = Math.log(1 + documents.length * 2);
  const weighStem = (stem: string) => weights[ids.get(stem) ?? -1] ?? unseen;
  const weigh = ({ said, ways, isSmall, counts }: Concept) => {
    const [stem = ''] = said;
    if (said.length === 1 && ids.has(stem)) return counts * weighStem(stem);
    const [own = [], ...meant] = ways;
    const most = Math.max(...(meant.length > 0 ? meant.flat() : own).map(weighStem));
    return counts * (isSmall ? most * smallShare : most);
  };
  return {
    weigh,
    find: (concepts) => {
      const read = readConcepts(concepts, concepts.map(weigh), ids, weighStem);
      const onlySmall = concepts.every(({ isSmall }) => isSmall);
      const scored = listShared(read, shelf, onlySmall).map((name) => [name, scoreName(name, read)] as const);
      const kept = onlySmall ? scored.filter(([, { share }]) => share >= leastOfSmall) : scored;
      return joinPlaces(kept, concepts.length);
    },
  };
}

type Shelf = {
  readonly names: readonly Name[];
  readonly ids: ReadonlyMap<string, number>;
  /** By the id of a stem: what it tells, and the numbers of the names that hold it. */
  readonly weights: Float64Array;
  readonly holders: readonly (readonly number[])[];
};

function readNames(documents: readonly SearchDocument[]): Shelf {
  const ids = new Map<string, number>();
  const names: { place: number; stems: readonly number[]; weight: number }[] = [];
  const holders: number[][] = [];
  const places: { last: number; count: number; isSmall: boolean }[] = [];
  for (const [place, { title, also = [] }] of documents.entries()) {
    for (const text of [title, ...also]) {
      const stems = normalizeWords(text).map((word) => {
        const stem = stemOf(word);
        const id = ids.get(stem) ?? ids.size;
        if (id === ids.size) {
          ids.set(stem, id);
          holders.push([]);
          places.push({ last: -1, count: 0, isSmall: true });
        }
        const seen = places[id];
        if (seen === undefined) return id;
        if (toStem(word) !== undefined) seen.isSmall = false;
        if (seen.last !== place) seen.count += 1;
        seen.last = place;
        if (holders[id]?.at(-1) !== names.length) holders[id]?.push(names.length);
        return id;
      });
      names.push({ place, stems, weight: 0 });
    }
  }
  const weights = Float64Array.from(
    places,
    ({ count, isSmall }) => Math.log(1 + documents.length / count) * (isSmall ? smallShare : 1),
  );
  for (const name of names) {
    for (const id of new Set(name.stems)) name.weight += weights[id] ?? 0;
  }
  return { names, ids, weights, holders };
}

/** Concepts in the numbers of the names' stems. */
function readConcepts(
  concepts: readonly Concept[],
  weights: readonly number[],
  ids: ReadonlyMap<string, number>,
  weighStem: (stem: string) => number,
): ReadConcepts {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const said = concepts.flatMap((concept) => concept.said.map((stem) => ids.get(stem) ?? -1));
  return {
    shares: weights.map((weight) => weight / (total || 1)),
    ways: concepts.flatMap(({ ways, isSmall }, concept) =>
      ways.flatMap((stems) => {
        const all = stems.reduce((sum, stem) => sum + weighStem(stem), 0);
        const known = stems.flatMap((stem) => {
          const id = ids.get(stem);
          return id === undefined ? [] : [{ id, weight: weighStem(stem), share: weighStem(stem) / all }];
        });
        return known.length === 0 ? [] : [{ concept, isSmall, stems: known }];
      }),
    ),
    said,
  };
}

/** The names that share the most telling stems with what is looked for. */
function listShared(
  { shares, ways }: ReadConcepts,
  { names, holders }: Shelf,
  onlySmall: boolean,
): readonly Name[] {
  const telling = new Map<number, number>();
  for (const { concept, isSmall, stems } of ways) {
    if (isSmall && !onlySmall) continue;
    for (const { id, share } of stems) {
      telling.set(id, Math.max(telling.get(id) ?? 0, share * (shares[concept] ?? 0)));
    }
  }
  const sums = new Float32Array(names.length);
  const found: number[] = [];
  for (const [id, share] of telling) {
    for (const name of holders[id] ?? []) {
      if (sums[name] === 0) found.push(name);
      sums[name] = (sums[name] ?? 0) + share;
    }
  }
  const least =
    Float32Array.from(found, (name) => sums[name] ?? 0)
      .sort()
      .at(-mostCompared) ?? 0;
  return found
    .filter((name) => (sums[name] ?? 0) >= least)
    .slice(0, mostCompared)
    .flatMap((name) => names[name] ?? []);
}

function joinPlaces(
  scored: readonly (readonly [Name, ReturnType<typeof scoreName>])[],
  concepts: number,
): readonly NamedPlace[] {
  const places = new Map<number, { likeness: number[]; held: number[] }>();
  for (const [{ place }, { likeness, held }] of scored) {
    let joined = places.get(place);
    if (joined === undefined) {
      joined = { likeness: [], held: new Array<number>(concepts).fill(0) };
      places.set(place, joined);
    }
    joined.likeness.push(likeness);
    for (const [concept, share] of held.entries()) {
      if (share > (joined.held[concept] ?? 0)) joined.held[concept] = share;
    }
  }
  return [...places].map(([place, { likeness, held }]) => ({
    place,
    likeness: likeness.sort((one, other) => other - one).slice(0, 3),
    held,
  }));
}
