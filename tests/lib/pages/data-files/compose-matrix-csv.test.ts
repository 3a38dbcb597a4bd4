import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { composeMatrixCsv } from '#lib/pages/data-files/compose-matrix-csv.ts';
import { listMatrixRows, matrixFields } from '#lib/pages/data-files/matrix-row.ts';
import { readCsv } from '#tests/support/read-csv.ts';

const rows = listMatrixRows(catalog, 'https://harbor.example');
const [first] = rows;
if (first === undefined) throw new Error('The table is empty.');

describe('matrix.csv', () => {
  test('begins with the names of its columns and has a row for every cell', () => {
    const lines = composeMatrixCsv(rows).split('\r\n');
    expect(lines[0]).toBe(matrixFields.join(','));
    expect(lines).toHaveLength(1 + catalog.sessions.length * catalog.roles.length + 1);
    expect(lines.at(-1)).toBe('');
  });

  test('is read back as the same cells, with nothing where there is no source', () => {
    const read = readCsv(composeMatrixCsv(rows));
    expect(read).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? '']))),
    );
  });

  test.each(['=1+1', '+1', '-1', '@sum(a1)', '\tx', '\rx'])(
    'disarms %j, which could be a formula',
    (sentence) => {
      const [read] = readCsv(composeMatrixCsv([{ ...first, sentence }]));
      expect(read?.['sentence']).toBe(`'${sentence}`);
    },
  );

  test('keeps commas, quotes and line breaks inside a sentence', () => {
    const sentence = 'They said "yes, both",\nand left.';
    expect(readCsv(composeMatrixCsv([{ ...first, sentence }]))[0]?.['sentence']).toBe(sentence);
  });
});
