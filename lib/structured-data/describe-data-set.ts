import { catalogFileVersion } from '#lib/pages/data-files/compose-catalog-file.ts';
import { composeDataFile, dataFileAddresses } from '#lib/pages/data-files/compose-data-file.ts';
import { newestCheck } from '#lib/pages/data-files/data-head.ts';
import { providerId } from './describe-provider.ts';
import type { PageContext } from './page-context.ts';
import type { Thing } from './thing.ts';

/** The open data set of the page /data, with every file in which it can be had. */
export function describeDataSet({ page, catalog, origin }: PageContext): Thing {
  return {
    '@type': 'Dataset',
    name: page.title,
    description: page.description,
    license: catalog.provider.dataLicense.url,
    version: catalogFileVersion,
    dateModified: newestCheck(catalog),
    isAccessibleForFree: true,
    creator: { '@id': providerId(origin) },
    distribution: dataFileAddresses
      .filter((address) => !address.endsWith('.schema.json'))
      .map((address) => ({
        '@type': 'DataDownload',
        contentUrl: origin + address,
        encodingFormat: composeDataFile(address, catalog, origin).type.replace(/;.*/, ''),
      })),
  };
}
