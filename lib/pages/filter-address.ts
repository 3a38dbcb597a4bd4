import {
  filterDimensions,
  filterValues,
  listChosen,
  type FilterDimension,
  type SessionFilter,
} from '#lib/catalog/filters/session-filter.ts';

const start = '/sessions/filter';

/** Where the sessions of a filter are listed, without language prefix; all of them at `/sessions`. */
export function filterAddress(filter: SessionFilter): string {
  const chosen = listFilterSegments(filter);
  return chosen.length === 0 ? '/sessions' : [start, ...chosen].join('/');
}

/** The steps of the address below `/sessions/filter`, in their fixed order. */
export function listFilterSegments(filter: SessionFilter): readonly string[] {
  return listChosen(filter).flatMap((dimension) => filter[dimension] ?? []);
}

/** The filter that an address names; undefined for any other address. Each value tells its dimension by itself. */
export function readFilterAddress(address: string): SessionFilter | undefined {
  if (!address.startsWith(`${start}/`)) return undefined;
  const filter: Partial<Record<FilterDimension, string>> = {};
  for (const value of address.slice(start.length + 1).split('/')) {
    const dimension = filterDimensions.find((each) =>
      (filterValues[each] as readonly string[]).includes(value),
    );
    if (dimension !== undefined) filter[dimension] = value;
  }
  // Only values that stand in a dimension were put into it.
  const read = filter as SessionFilter;
  return filterAddress(read) === address && (read.part === undefined || read.role !== undefined)
    ? read
    : undefined;
}

/** Whether a public address, in any language, is that of a filter's page. */
export function isFilterAddress(address: string): boolean {
  return /^(?:\/[a-z]{2})?\/sessions\/filter\//.test(address);
}
