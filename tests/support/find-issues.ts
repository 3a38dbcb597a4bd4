import { buildCatalog } from '#lib/catalog/build-catalog.ts';
import type { CatalogSource } from '#lib/catalog/catalog-source.ts';
import { ContentError, type ContentIssue } from '#lib/content-error.ts';
import { aCatalogSource } from './a-catalog-source.ts';

/** What building the site's own catalog with `changes` finds wrong; empty when it builds. */
export function findIssues(changes: Partial<CatalogSource>): readonly ContentIssue[] {
  try {
    buildCatalog(aCatalogSource(changes));
  } catch (error) {
    if (error instanceof ContentError) return error.issues;
    throw error;
  }
  return [];
}
