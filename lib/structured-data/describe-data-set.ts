import type { DataDownload, Dataset } from 'schema-dts';
import { catalogFileVersion } from '#lib/pages/data-files/compose-catalog-file.ts';
import { composeDataFile, dataFileAddresses } from '#lib/pages/data-files/compose-data-file.ts';
import { newestCheck } from '#lib/pages/data-files/data-head.ts';
import type { PageContext } from './page-context.ts';
import { providerId } from './things-by-id.ts';

/** The open data set of the page /data, with every file in which it can be had. */
export function describeDataSet(context: PageContext): Dataset {
  const { catalog, words } = context;
  return {
    '@type': 'Dataset',
    name: words.data.title,
    description: words.data.lead,
    license: catalog.provider.dataLicense.url,
    version: catalogFileVersion,
    dateModified: newestCheck(catalog),
    creator: { '@id': providerId(context) },
    distribution: dataFileAddresses
      .filter((address) => !address.endsWith('.schema.json'))
      .map((address) => describeFile(context, address)),
  };
}

function describeFile(
  { catalog, origin, words }: PageContext,
  address: (typeof dataFileAddresses)[number],
): DataDownload {
  return {
    '@type': 'DataDownload',
    description: words.data.files[address],
    contentUrl: origin + address,
    encodingFormat: composeDataFile(address, catalog, origin).type.replace(/;.*/, ''),
  };
}
