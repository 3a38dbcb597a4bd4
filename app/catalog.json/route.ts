import { catalog } from '#lib/catalog/catalog.ts';
import { composeCatalogFile } from '#lib/pages/data-files/compose-catalog-file.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';

export const dynamic = 'force-static';

/** The whole catalog as data. */
export function GET(): Response {
  return new Response(`${JSON.stringify(composeCatalogFile(catalog, readSiteOrigin()))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
