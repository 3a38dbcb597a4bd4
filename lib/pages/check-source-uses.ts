import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { contentFiles } from '#lib/catalog/content-files.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { listSourceUses } from './list-source-uses.ts';

/** Sources that no page cites: the list of sources is of what the site says, not of what its authors have read. */
export function checkSourceUses(
  catalog: Catalog,
  prose: Parameters<typeof listSourceUses>[1],
): readonly ContentIssue[] {
  const uses = listSourceUses(catalog, prose);
  return catalog.sources
    .filter(({ id }) => !uses.has(id))
    .map(({ id }) => ({
      file: contentFiles.sources,
      entry: id,
      message: `No page cites the source "${id}".`,
      remedy: 'Cite it where it is used, or remove it.',
    }));
}
