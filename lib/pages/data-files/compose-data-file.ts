import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { catalogFileSchema, composeCatalogFile } from './compose-catalog-file.ts';
import { composeJsonSchema } from './compose-json-schema.ts';
import { composeMatrixCsv } from './compose-matrix-csv.ts';
import { composeMatrixFile, matrixFileSchema } from './compose-matrix-file.ts';
import { listMatrixRows } from './matrix-row.ts';

const csv = 'text/csv; charset=utf-8';
const json = 'application/json; charset=utf-8';
const schema = 'application/schema+json; charset=utf-8';

/** The files of the open data set, each by its address with what is sent there. `origin` begins the addresses inside. */
const dataFiles = {
  '/sessions/matrix.csv': {
    type: csv,
    compose: (catalog: Catalog, origin: string) => composeMatrixCsv(listMatrixRows(catalog, origin)),
  },
  '/sessions/matrix.json': {
    type: json,
    compose: (catalog: Catalog, origin: string) => toLine(composeMatrixFile(catalog, origin)),
  },
  '/catalog.json': {
    type: json,
    compose: (catalog: Catalog, origin: string) => toLine(composeCatalogFile(catalog, origin)),
  },
  '/sessions/matrix.schema.json': {
    type: schema,
    compose: (_: Catalog, origin: string) =>
      toLine(composeJsonSchema(matrixFileSchema, `${origin}/sessions/matrix.schema.json`, 'matrix.json')),
  },
  '/catalog.schema.json': {
    type: schema,
    compose: (_: Catalog, origin: string) =>
      toLine(composeJsonSchema(catalogFileSchema, `${origin}/catalog.schema.json`, 'catalog.json')),
  },
} as const;

export type DataFileAddress = keyof typeof dataFiles;

/** In the order in which pages name them. */
export const dataFileAddresses = Object.keys(dataFiles) as readonly DataFileAddress[];

export type DataFile = { readonly type: string; readonly text: string; readonly bytes: number };

/** One file of the data set as it is sent, with its size before compression. */
export function composeDataFile(address: DataFileAddress, catalog: Catalog, origin: string): DataFile {
  const { type, compose } = dataFiles[address];
  const text = compose(catalog, origin);
  return { type, text, bytes: Buffer.byteLength(text) };
}

function toLine(data: object): string {
  return `${JSON.stringify(data)}\n`;
}
