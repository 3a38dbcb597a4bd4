import type { SearchResults } from './search-site.ts';

/** Addresses of all results in the order in which they are shown, help for a crisis aside. */
export function listResults({ answers, groups }: SearchResults): readonly string[] {
  return [
    ...new Set([
      ...answers.map(({ address }) => address),
      ...groups.flatMap(({ hits }) => hits.map(({ document }) => document.address)),
    ]),
  ];
}
