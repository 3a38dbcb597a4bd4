import type { Row } from './kept-tables.ts';

/** A row as JSON with its columns in alphabetical order and bytes in base64: the same text from either store. */
export function writeRow(row: Row): string {
  const columns = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(
    Object.fromEntries(
      columns.map(([name, value]) => [
        name,
        value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
      ]),
    ),
  );
}

type WrittenRow = Readonly<Record<string, string | number | null | { readonly base64: string }>>;

/** The row that writeRow wrote. */
export function readRow(text: string): Row {
  const columns = Object.entries(JSON.parse(text) as WrittenRow);
  return Object.fromEntries(
    columns.map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value,
    ]),
  );
}
