import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';
import {
  parts,
  sessionAudiences,
  sessionKinds,
  type Part,
  type SessionAudience,
  type SessionKind,
} from '#content/sessions/schema.ts';

/** A part that can be asked for. Who takes no part is seen in the table; as a filter it would be no narrower one. */
export type TakenPart = Exclude<Part, 'none'>;

/** What may be asked of a session. A part is always that of the role beside it. */
export type SessionFilter = {
  readonly role?: RoleSlug;
  readonly part?: TakenPart;
  readonly kind?: SessionKind;
  readonly audience?: SessionAudience;
};

export type FilterDimension = keyof SessionFilter;

/** All that can be chosen, in the order in which addresses and pages name it. No value stands in two dimensions. */
export const filterValues = {
  role: roleSlugs,
  part: parts.filter((part): part is TakenPart => part !== 'none'),
  kind: sessionKinds,
  audience: sessionAudiences,
} as const satisfies Readonly<Record<FilterDimension, readonly string[]>>;

export const filterDimensions = ['role', 'part', 'kind', 'audience'] as const;

/** The same filter without one of its choices; without a role it has no part either. */
export function withoutChoice(filter: SessionFilter, dimension: FilterDimension): SessionFilter {
  const left = Object.entries(filter).filter(
    ([each]) => each !== dimension && !(dimension === 'role' && each === 'part'),
  );
  return Object.fromEntries(left);
}

/** The choices of a filter, in the order of its address. */
export function listChosen(filter: SessionFilter): readonly FilterDimension[] {
  return filterDimensions.filter((dimension) => filter[dimension] !== undefined);
}
