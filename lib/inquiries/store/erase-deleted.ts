import { sql } from 'kysely';
import { isPostgres } from './database-kind.ts';
import { isReadTimeout } from './read-timeout.ts';
import { retryBusy } from './retry-busy.ts';
import type { Database } from './tables.ts';

/** Tables whose rows hold sealed words. */
const tables = ['inquiry', 'note', 'delivery'] as const;

/**
 * Removes the bytes of deleted rows from the store's files; false when another process is in the way, and it is to be
 * tried again. SQLite has overwritten them (secure_delete), so the write-ahead log is moved into the file and emptied.
 * PostgreSQL keeps them in the table until it is written anew, and in its own log until a checkpoint lets that go; with
 * its setting wal_recycle=on the file of the log is kept for reuse, and with it the sealed bytes until it is written over.
 */
export function eraseDeleted(database: Database): Promise<boolean> {
  return isPostgres(database) ? eraseInPostgres(database) : eraseInSqlite(database);
}

async function eraseInSqlite(database: Database): Promise<boolean> {
  const { rows } = await retryBusy(() =>
    sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(database),
  );
  return rows[0]?.busy === 0;
}

async function eraseInPostgres(database: Database): Promise<boolean> {
  try {
    await database.connection().execute(async (connection) => {
      for (const table of tables) await sql`vacuum full ${sql.table(table)}`.execute(connection);
      // A segment of the log goes at the first checkpoint after the server has begun another. Both are refused to users
      // without the right to them; the server then does it by itself, the checkpoint within minutes.
      await sql`select pg_switch_wal()`.execute(connection).catch(() => undefined);
      await sql`checkpoint`.execute(connection).catch(() => undefined);
    });
    return true;
  } catch (error) {
    if (error instanceof Error && isForLater(error)) return false;
    throw error;
  }
}

/** A post held the table for longer than the lock is waited for, or the table is too large for the time of one statement. */
function isForLater(error: Error): boolean {
  return ('code' in error && (error.code === '55P03' || error.code === '57014')) || isReadTimeout(error);
}
