import { alsoAsked } from '#content/search/also-asked/also-asked.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { buildIndex } from '#lib/search/build-index.ts';
import { listDocuments } from '#lib/search/list-documents.ts';
import { listResults } from '#lib/search/list-results.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { readSearchable } from '#lib/search/read-searchable.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { searchSite } from '#lib/search/search-site.ts';

const documents = listDocuments(await readSearchable('en'));

/**
 * Asks every way of asking of an index that lacks it: how often the place is found by its other ways alone, as the
 * first result and among the first three. Stricter than life, because only the very place counts.
 */
export function leaveOneOut(): {
  readonly count: number;
  readonly first: number;
  readonly firstThree: number;
} {
  const rounds = Math.max(...alsoAsked.map(({ asked }) => asked.length));
  const places = Array.from({ length: rounds }, (_, round) => askRound(round)).flat();
  const share = (most: number) => places.filter((place) => place <= most).length / places.length;
  return { count: places.length, first: share(1), firstThree: share(3) };
}

/** Of each place the way of that number; for each the place at which it was found. */
function askRound(round: number): readonly number[] {
  const left = new Map(
    alsoAsked.flatMap(({ address, asked }) => {
      const way = asked[round];
      return way === undefined ? [] : [[address, way] as const];
    }),
  );
  const index = openIndex(buildIndex(documents.map((document) => without(document, left))));
  return [...left].map(([address, asked]) => {
    const found = listResults(searchSite(asked, { catalog, words: words.search, index }));
    const at = found.indexOf(address);
    return at === -1 ? Infinity : at + 1;
  });
}

function without(document: SearchDocument, left: ReadonlyMap<string, string>): SearchDocument {
  const way = left.get(document.address);
  return way === undefined
    ? document
    : { ...document, also: (document.also ?? []).filter((each) => each !== way) };
}
