import MiniSearch, { type SearchOptions } from 'minisearch';
import { indexOptions, type IndexedFields } from './index-options.ts';

/** What the text of a place holds of the stems that were looked for. */
export type FoundText = { readonly score: number; readonly stems: readonly string[] };

export type Texts = {
  /**
   * Places by number whose texts hold some of the stems. Stems that stand in many texts tell little: they are looked for
   * only in places that have a rarer one, and in those that are given.
   */
  readonly find: (stems: ReadonlySet<string>, places: Iterable<number>) => ReadonlyMap<number, FoundText>;
};

/** So many texts are scored for rare stems, and so many looked at for frequent ones: it bounds the time of an answer. */
const most = { scored: 2_500, lookedAt: 30_000 } as const;

/** Opens the texts of an index from its file's content. `countPlaces` tells in how many texts a stem stands. */
export function openTexts(
  index: ReturnType<MiniSearch['toJSON']>,
  countPlaces: (stem: string) => number,
): Texts {
  const search = MiniSearch.loadJS<IndexedFields>(index, indexOptions);
  return {
    find: (stems, places) => {
      const { rare, frequent } = sortStems(stems, countPlaces);
      const found = new Map<number, FoundText>();
      addFound(found, search, rare, {});
      const candidates = new Set([...places, ...found.keys()]);
      addFound(found, search, frequent, { boostDocument: (id: number) => (candidates.has(id) ? 1 : 0) });
      return found;
    },
  };
}

function sortStems(
  stems: ReadonlySet<string>,
  countPlaces: (stem: string) => number,
): { readonly rare: readonly string[]; readonly frequent: readonly string[] } {
  const counted = [...stems]
    .map((stem) => ({ stem, count: countPlaces(stem) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);
  let sum = 0;
  const reached = counted.map(({ stem, count }) => ({ stem, sum: (sum += count) }));
  return {
    rare: reached.filter(({ sum: upTo }) => upTo <= most.scored).map(({ stem }) => stem),
    frequent: reached
      .filter(({ sum: upTo }) => upTo > most.scored && upTo <= most.lookedAt)
      .map(({ stem }) => stem),
  };
}

function addFound(
  found: Map<number, FoundText>,
  search: MiniSearch<IndexedFields>,
  stems: readonly string[],
  options: Pick<SearchOptions, 'boostDocument'>,
): void {
  if (stems.length === 0) return;
  const results = search.search(stems.join(' '), {
    tokenize: (text) => text.split(' '),
    processTerm: (stem) => stem,
    boost: { head: headWeight },
    combineWith: 'OR',
    ...options,
  });
  for (const { id, score, queryTerms } of results) {
    const before = found.get(id as number);
    // The library multiplies the sum of all by the number of terms; how much is held, is judged elsewhere.
    const sum = score / queryTerms.length + (before?.score ?? 0);
    found.set(id as number, { score: sum, stems: [...(before?.stems ?? []), ...queryTerms] });
  }
}

const headWeight = 1.5;
