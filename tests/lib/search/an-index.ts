import { buildIndex } from '#lib/search/build-index.ts';
import { listDocuments } from '#lib/search/list-documents.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { readSearchable } from '#lib/search/read-searchable.ts';

/** The index of the site as it stands, in English. */
export const anIndex = openIndex(buildIndex(listDocuments(await readSearchable('en'))));
