import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Provider } from '#content/provider/schema.ts';
import { storeVersion } from '../store/migrate.ts';
import type { Database } from '../store/tables.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';
import { readBackupName, writeBackupName } from './backup-name.ts';
import { keptTableNames, readRows } from './kept-tables.ts';
import { writeRow } from './row-text.ts';

/** The first line of a backup. */
type BackupHeader = {
  readonly format: 'inquiries-backup-1';
  /** The version of the store whose rows follow. */
  readonly version: number;
  readonly madeAt: string;
  readonly expiresAt: string;
};

/** The last line: how many rows there are, and SHA-256 over every line before it, line ends included. */
type BackupEnd = { readonly rows: number; readonly sha256: string };

export type WrittenBackup = {
  readonly path: string;
  readonly expiresAt: Date;
  /** Backups that were removed from the folder because their time had passed. */
  readonly removed: readonly string[];
};

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Writes one file from either store: gzip of JSON lines, sealed bytes as they are, for its owner's eyes alone. Under its
 * name there is a whole backup or none. Then removes the backups in the folder whose time has passed.
 */
export async function writeBackup(
  database: Database,
  folder: string,
  { retentionDays }: Pick<Provider, 'retentionDays'>,
  act: Act,
): Promise<WrittenBackup> {
  const madeAt = act.now;
  const expiresAt = new Date(madeAt.getTime() + retentionDays.backups * dayLength);
  const name = writeBackupName({ madeAt, expiresAt });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // First, so that the backup holds the row about itself.
  await inRecord(database, (transaction) =>
    appendAudit(transaction, { act, action: 'backup', detail: name }),
  );
  const part = join(folder, `.${name}.part`);
  try {
    await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((snapshot) => writeFile(snapshot, { madeAt, expiresAt }, part));
    await syncPath(part);
    await rename(part, join(folder, name));
    await syncPath(folder);
  } finally {
    await rm(part, { force: true });
  }
  return { path: join(folder, name), expiresAt, removed: await removeExpired(folder, act.now) };
}

type Times = { readonly madeAt: Date; readonly expiresAt: Date };

async function writeFile(database: Database, times: Times, path: string): Promise<void> {
  const output = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await pipeline(Readable.from(listLines(database, times)), createGzip(), output);
}

async function* listLines(database: Database, { madeAt, expiresAt }: Times): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const seen = (line: string) => {
    hash.update(line);
    return line;
  };
  const header: BackupHeader = {
    format: 'inquiries-backup-1',
    version: storeVersion,
    madeAt: madeAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
  yield seen(`${JSON.stringify(header)}\n`);
  let rows = 0;
  for (const table of keptTableNames) {
    for await (const row of readRows(database, table)) {
      // Derived from the words, and kept for a day only.
      const kept = 'submit_key' in row ? { ...row, submit_key: null } : row;
      yield seen(`${table} ${writeRow(kept)}\n`);
      rows += 1;
    }
  }
  const end: BackupEnd = { rows, sha256: hash.digest('hex') };
  yield `${JSON.stringify(end)}\n`;
}

async function removeExpired(folder: string, now: Date): Promise<readonly string[]> {
  const expired = (await readdir(folder)).filter((name) => {
    // A part is what a process left that was killed while it wrote.
    const known = readBackupName(name.replace(/^\.(.+)\.part$/, '$1'));
    return known !== undefined && known.expiresAt <= now;
  });
  for (const name of expired) await rm(join(folder, name));
  return expired;
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}
