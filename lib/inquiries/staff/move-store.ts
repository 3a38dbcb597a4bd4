import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openPostgres } from '../store/open-postgres.ts';
import { databaseFile, openSqlite } from '../store/open-sqlite.ts';
import type { Database } from '../store/tables.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';
import { addRow, keptTableNames, makeRoom, readRows, type KeptTable } from './kept-tables.ts';
import { writeRow } from './row-text.ts';
import { writeCompactTime } from './write-compact-time.ts';

/** What is the same on both sides: how many rows a table has, and one hash over all of them. */
type TableCheck = { readonly table: KeptTable; readonly rows: number; readonly sha256: string };

export type MoveOutcome =
  | { readonly ok: false; readonly reason: 'in-use' | 'not-empty' | 'old-file-exists' }
  | { readonly ok: true; readonly tables: readonly TableCheck[]; readonly oldFile: string };

/** How a store is named that has been moved: no longer found as a store, and found by doctor. */
export const movedFile = /^inquiries-moved-.*\.db$/;

/**
 * Copies the store of a data folder to an empty PostgreSQL, compares both table by table, and only then commits. The old
 * file is renamed, so that nothing goes on with it, and never over the file of an earlier move. Refused while any other process has the old store open: what is sent
 * to it meanwhile would be left behind.
 */
export async function moveStore(dataDir: string, databaseUrl: string, act: Act): Promise<MoveOutcome> {
  const oldFile = join(dataDir, `inquiries-moved-${writeCompactTime(act.now)}.db`);
  if (existsSync(oldFile)) return { ok: false, reason: 'old-file-exists' };
  const source = await openSqlite(dataDir);
  try {
    if (!(await takeAlone(source))) return { ok: false, reason: 'in-use' };
    const target = await openPostgres(databaseUrl);
    try {
      const tables = await inRecord(target, (transaction) => copy(source, transaction, act));
      if (tables === undefined) return { ok: false, reason: 'not-empty' };
      await rename(join(dataDir, databaseFile), oldFile);
      return { ok: true, tables, oldFile };
    } finally {
      await target.destroy();
    }
  } finally {
    await source.destroy();
  }
}

/** SQLite leaves its write-ahead log only when no other connection is open, and then keeps all others out. */
async function takeAlone(source: Database): Promise<boolean> {
  await sql`pragma locking_mode = exclusive`.execute(source);
  try {
    const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode = delete`.execute(source);
    return rows[0]?.journal_mode === 'delete';
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) return false;
    throw error;
  }
}

async function copy(
  source: Database,
  target: Database,
  act: Act,
): Promise<readonly TableCheck[] | undefined> {
  if (!(await makeRoom(target))) return undefined;
  const checks: TableCheck[] = [];
  for (const table of keptTableNames) {
    for await (const row of readRows(source, table)) await addRow(target, table, row);
    const check = await checkTable(source, table);
    const copied = await checkTable(target, table);
    if (check.rows !== copied.rows || check.sha256 !== copied.sha256) {
      throw new Error(`The copy of ${table} differs from the original. Nothing was moved.`);
    }
    checks.push(check);
  }
  const inquiries = checks.find(({ table }) => table === 'inquiry')?.rows ?? 0;
  await appendAudit(target, { act, action: 'move', detail: `${String(inquiries)} inquiries` });
  return checks;
}

/** One hash over the hashes of all rows in their own order: the stores may sort texts differently. */
async function checkTable(database: Database, table: KeptTable): Promise<TableCheck> {
  const hashes: string[] = [];
  for await (const row of readRows(database, table)) {
    hashes.push(createHash('sha256').update(writeRow(row)).digest('hex'));
  }
  const sha256 = createHash('sha256').update(hashes.sort().join('')).digest('hex');
  return { table, rows: hashes.length, sha256 };
}
