import { z } from 'zod';
import type { Catalog } from '#lib/catalog/catalog-source.ts';

/** What every data file says of itself before its data. */
export const dataHeadSchema = z.strictObject({
  $schema: z.url(),
  /** Of the file's shape, by semver.org: the first number rises when a field goes or changes its meaning. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The newest day on which an entry of the catalog was checked. */
  date: z.iso.date(),
  license: z.strictObject({ name: z.string(), url: z.url(), sentence: z.string() }),
  url: z.url(),
});

export type DataHead = Readonly<z.output<typeof dataHeadSchema>>;

/**
 * Says of a data file where its schema is, which version its shape has, of what day its content is and who may use it.
 * No clock is read: the same content makes the same file.
 */
export function composeDataHead(
  catalog: Catalog,
  { url, schemaUrl, version }: { readonly url: string; readonly schemaUrl: string; readonly version: string },
): DataHead {
  const { name, url: licenseUrl, sentence } = catalog.provider.dataLicense;
  return {
    $schema: schemaUrl,
    version,
    date: newestCheck(catalog),
    license: { name, url: licenseUrl, sentence },
    url,
  };
}

/** The newest day on which an entry of the catalog was checked, as an ISO date. */
export function newestCheck({ facts, sources, helpLines, provider }: Catalog): string {
  const days = [provider, ...facts, ...sources, ...helpLines].map(({ checkedOn }) => checkedOn);
  return days.reduce((newest, day) => (day > newest ? day : newest));
}
