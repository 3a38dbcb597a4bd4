import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { storeVersion } from '../store/migrate.ts';
import { keptTables, type KeptTable, type Row } from './kept-tables.ts';
import { readRow } from './row-text.ts';

/** A backup that is whole. */
export type Backup = {
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly rows: readonly { readonly table: KeptTable; readonly row: Row }[];
};

const headerSchema = z.object({
  format: z.literal('inquiries-backup-1'),
  version: z.int(),
  madeAt: z.coerce.date(),
  expiresAt: z.coerce.date(),
});
const endSchema = z.object({ rows: z.int(), sha256: z.string() });

/** Reads a backup, its checksum first. Throws, with what to do, when it is not whole or of another version. */
export async function readBackup(path: string): Promise<Backup> {
  const text = await unpack(path);
  const endAt = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = text.slice(0, endAt);
  const end = endSchema.safeParse(parseLine(text.slice(endAt)));
  if (!end.success || end.data.sha256 !== createHash('sha256').update(body).digest('hex')) {
    throw new Error(`${path} is not whole: its checksum does not fit. Take another backup.`);
  }
  const [first = '', ...lines] = body.trimEnd().split('\n');
  const header = headerSchema.parse(parseLine(first));
  if (header.version !== storeVersion) {
    throw new Error(
      `${path} was made at version ${String(header.version)} of the store, and this program has ${String(storeVersion)}: restore it with the program of that time, then start this one.`,
    );
  }
  return { madeAt: header.madeAt, expiresAt: header.expiresAt, rows: lines.map(readLine) };
}

async function unpack(path: string): Promise<string> {
  const packed = await readFile(path).catch(() => {
    throw new Error(`${path} cannot be read: name a backup with --from FILE.`);
  });
  try {
    return gunzipSync(packed).toString('utf8');
  } catch {
    throw new Error(`${path} is no backup, or was cut off. Take another one.`);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readLine(line: string): Backup['rows'][number] {
  const space = line.indexOf(' ');
  const table = line.slice(0, space);
  if (!Object.hasOwn(keptTables, table))
    throw new Error(`The backup names a table that is unknown: ${table}.`);
  return { table: table as KeptTable, row: readRow(line.slice(space + 1)) };
}
