import { stringify } from 'csv-stringify/sync';
import { matrixFields, type MatrixRow } from './matrix-row.ts';

/**
 * The cells as CSV after RFC 4180: a header, one row a cell, lines that end with CR LF, in UTF-8 without a byte order
 * mark. What a spreadsheet would take for a formula begins with an apostrophe.
 */
export function composeMatrixCsv(rows: readonly MatrixRow[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...matrixFields],
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
}
