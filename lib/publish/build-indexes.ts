import { buildIndex, type IndexFile } from '#lib/search/build-index.ts';
import { listDocuments } from '#lib/search/list-documents.ts';
import { readSearchable } from '#lib/search/read-searchable.ts';
import { listLocales } from '#lib/site/words.ts';

/** What search reads, by language. */
export async function buildIndexes(): Promise<ReadonlyMap<string, IndexFile>> {
  const indexes = await Promise.all(
    listLocales().map(
      async (locale) => [locale, buildIndex(listDocuments(await readSearchable(locale)))] as const,
    ),
  );
  return new Map(indexes);
}
