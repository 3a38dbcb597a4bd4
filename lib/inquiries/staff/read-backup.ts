import { createHash } from 'node:crypto';
import { z } from 'zod';
import { storeVersion } from '../store/migrate.ts';
import { keptTables, type KeptTable, type Row } from './kept-tables.ts';
import { readRow } from './row-text.ts';
import { unpackLines } from './unpack-lines.ts';

/** A row of a backup, and where it belongs. */
type BackupRow = { readonly table: KeptTable; readonly row: Row };

/** A backup that is whole. */
export type Backup = {
  readonly madeAt: Date;
  readonly expiresAt: Date;
  /** Reads the rows from the file, anew at each call: a backup may be larger than memory. Throws as readBackup does. */
  readonly readRows: () => AsyncGenerator<BackupRow>;
};

const headerSchema = z.object({
  format: z.literal('inquiries-backup-1'),
  version: z.int(),
  madeAt: z.coerce.date(),
  expiresAt: z.coerce.date(),
});
const endSchema = z.object({ rows: z.int(), sha256: z.string() });

/**
 * Reads a backup through, to prove its checksum before anything of it is used. Throws, with what to do, when it is not
 * whole, cannot be read or is of another version.
 */
export async function readBackup(path: string): Promise<Backup> {
  let first: string | undefined;
  for await (const line of readBody(path)) first ??= line;
  const header = headerSchema.parse(parseLine(first ?? ''));
  if (header.version !== storeVersion) {
    throw new Error(
      `${path} was made at version ${String(header.version)} of the store, and this program has ${String(storeVersion)}: restore it with the program of that time, then start this one.`,
    );
  }
  const { madeAt, expiresAt } = header;
  return { madeAt, expiresAt, readRows: () => readRows(path) };
}

async function* readRows(path: string): AsyncGenerator<BackupRow> {
  let isHeader = true;
  for await (const line of readBody(path)) {
    if (!isHeader) yield readLine(line);
    isHeader = false;
  }
}

/** Every line but the last, which holds the checksum: throws at the end when it does not fit. */
async function* readBody(path: string): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let last: string | undefined;
  for await (const line of unpackLines(path)) {
    if (last !== undefined) {
      hash.update(`${last}\n`);
      yield last;
    }
    last = line;
  }
  const end = endSchema.safeParse(parseLine(last ?? ''));
  if (!end.success || end.data.sha256 !== hash.digest('hex')) {
    throw new Error(`${path} is not whole: its checksum does not fit. Take another backup.`);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readLine(line: string): BackupRow {
  const space = line.indexOf(' ');
  const table = line.slice(0, space);
  if (!Object.hasOwn(keptTables, table))
    throw new Error(`The backup names a table that is unknown: ${table}.`);
  return { table: table as KeptTable, row: readRow(line.slice(space + 1)) };
}
