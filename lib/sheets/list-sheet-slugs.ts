import type { Catalog } from '#lib/catalog/catalog-source.ts';

/** The slug of every sheet: those of the roles, then those of the sessions. A test keeps the two apart. */
export function listSheetSlugs({ roles, sessions }: Pick<Catalog, 'roles' | 'sessions'>): readonly string[] {
  return [...roles, ...sessions].map(({ slug }) => slug);
}
