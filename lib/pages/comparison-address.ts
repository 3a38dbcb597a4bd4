import type { Role } from '#content/roles/schema.ts';

/** Where two or three roles stand side by side, without language prefix; they come in the catalog's order. */
export function comparisonAddress(roles: readonly Pick<Role, 'slug'>[]): string {
  return ['/care-team/compare', ...roles.map(({ slug }) => slug)].join('/');
}
