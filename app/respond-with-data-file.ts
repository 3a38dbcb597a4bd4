import { catalog } from '#lib/catalog/catalog.ts';
import { composeDataFile, type DataFileAddress } from '#lib/pages/data-files/compose-data-file.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';

/** The answer that the build keeps as one file of the data set. */
export function respondWithDataFile(address: DataFileAddress): Response {
  const { text, type } = composeDataFile(address, catalog, readSiteOrigin());
  return new Response(text, { headers: { 'content-type': type } });
}
