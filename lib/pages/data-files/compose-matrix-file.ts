import { z } from 'zod';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { composeDataHead, dataHeadSchema } from './data-head.ts';
import { listMatrixRows, matrixRowSchema } from './matrix-row.ts';

/** Raise it with the shape; tests/lib/pages/data-files/data-schemas.test.ts says how. */
export const matrixFileVersion = '1.0.0';

export const matrixFileSchema = z.strictObject({
  ...dataHeadSchema.shape,
  cells: z.array(matrixRowSchema).readonly(),
});

/** The table of who leads which session, without the rest of the catalog: what /sessions/matrix.json holds. */
export function composeMatrixFile(catalog: Catalog, origin: string): z.output<typeof matrixFileSchema> {
  return {
    ...composeDataHead(catalog, {
      url: `${origin}/sessions/matrix.json`,
      schemaUrl: `${origin}/sessions/matrix.schema.json`,
      version: matrixFileVersion,
    }),
    cells: listMatrixRows(catalog, origin),
  };
}
