import type { Role } from '#content/roles/schema.ts';

/** Every two and every three of some roles, each in the order of the list: pairs first. */
export function listComparisons(roles: readonly Role[]): readonly (readonly Role[])[] {
  const pairs = roles.flatMap((first, index) => roles.slice(index + 1).map((second) => [first, second]));
  const triples = pairs.flatMap((pair) =>
    roles.slice(roles.findIndex(({ slug }) => slug === pair[1]?.slug) + 1).map((third) => [...pair, third]),
  );
  return [...pairs, ...triples];
}

/** The comparisons that have one role more or one less than this one. */
export function listNearComparisons(
  roles: readonly Role[],
  compared: readonly Role[],
): readonly (readonly Role[])[] {
  const isIn = (some: readonly Role[], others: readonly Role[]) =>
    some.every(({ slug }) => others.some((other) => other.slug === slug));
  return listComparisons(roles).filter(
    (other) => other.length !== compared.length && (isIn(other, compared) || isIn(compared, other)),
  );
}
