import type { Catalog } from '../catalog-source.ts';
import { listFilteredSessions } from './list-filtered-sessions.ts';
import { filterValues, listChosen, type SessionFilter } from './session-filter.ts';

/** Every filter that chooses something and lets at least one session through, in the order of its values. */
export function listFilters(catalog: Pick<Catalog, 'sessions' | 'matrix'>): readonly SessionFilter[] {
  const byRole: readonly SessionFilter[] = [
    {},
    ...filterValues.role.flatMap((role) => [{ role }, ...filterValues.part.map((part) => ({ role, part }))]),
  ];
  return byRole
    .flatMap((filter) => [filter, ...filterValues.kind.map((kind) => ({ ...filter, kind }))])
    .flatMap((filter) => [filter, ...filterValues.audience.map((audience) => ({ ...filter, audience }))])
    .filter((filter) => listChosen(filter).length > 0 && listFilteredSessions(catalog, filter).length > 0);
}
