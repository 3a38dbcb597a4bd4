import type { Catalog } from '../catalog-source.ts';
import { listFilteredSessions } from './list-filtered-sessions.ts';
import {
  filterDimensions,
  filterValues,
  withoutChoice,
  type FilterDimension,
  type SessionFilter,
} from './session-filter.ts';

/** One step from a filter to another, with the number of sessions there: zero where nothing would be left. */
export type FilterStep = { readonly chosen: SessionFilter; readonly count: number };

/** What can be chosen in one dimension, from where the visitor stands. */
export type FilterChoices = {
  readonly dimension: FilterDimension;
  /** The way back: the same without the choice made here; absent while there is none. */
  readonly any?: FilterStep;
  /** `isChosen`: the step leads to where the visitor stands. */
  readonly values: readonly (FilterStep & { readonly value: string; readonly isChosen: boolean })[];
};

/** Everything that can be chosen beside, or in place of, what a filter has chosen. Parts only once there is a role. */
export function listChoices(
  catalog: Pick<Catalog, 'sessions' | 'matrix'>,
  filter: SessionFilter,
): readonly FilterChoices[] {
  const step = (next: SessionFilter): FilterStep => ({
    chosen: next,
    count: listFilteredSessions(catalog, next).length,
  });
  return filterDimensions
    .filter((dimension) => dimension !== 'part' || filter.role !== undefined)
    .map((dimension) => ({
      dimension,
      ...(filter[dimension] === undefined ? {} : { any: step(withoutChoice(filter, dimension)) }),
      values: filterValues[dimension].map((value) => ({
        ...step({ ...filter, [dimension]: value }),
        value,
        isChosen: filter[dimension] === value,
      })),
    }));
}
