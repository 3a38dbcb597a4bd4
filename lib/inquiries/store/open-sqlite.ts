import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from './migrate.ts';
import type { Database, Tables } from './tables.ts';

/** The database file in a data folder. */
export const databaseFile = 'inquiries.db';

/** True when a data folder holds a store: opening one elsewhere would make an empty one there. */
export function holdsStore(dataDir: string): boolean {
  return existsSync(join(dataDir, databaseFile));
}

/** How long SQLite itself waits for a lock, in milliseconds. Short: it blocks the event loop; longer waits are awaited retries. */
const busyTimeout = 75;

/**
 * Opens the store of a data folder, makes the folder and the tables when they are missing.
 * Throws when the file system cannot give what a receipt promises: write-ahead log and a sync at every commit.
 */
export async function openSqlite(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const sqlite = new DatabaseSync(join(dataDir, databaseFile), { timeout: busyTimeout });
  sqlite.exec('pragma journal_mode = wal');
  sqlite.exec('pragma synchronous = full');
  sqlite.exec('pragma foreign_keys = on');
  // Deleted rows are overwritten with zeros, not merely unlinked.
  sqlite.exec('pragma secure_delete = on');
  assertPragma(sqlite, 'journal_mode', 'wal');
  assertPragma(sqlite, 'synchronous', 2);
  assertPragma(sqlite, 'secure_delete', 1);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(sqlite) }) });
  await migrate(database);
  return database;
}

function assertPragma(sqlite: DatabaseSync, name: string, wanted: string | number): void {
  const row = sqlite.prepare(`pragma ${name}`).get() ?? {};
  const [value] = Object.values(row);
  if (value !== wanted)
    throw new Error(`The store needs ${name} = ${String(wanted)} and has ${String(value)}.`);
}

/** Statements that are kept prepared. Ours are a few dozen; the limit is for lists of changing length. */
const mostStatements = 200;

/** What Kysely's SQLite dialect asks of a driver, from Node's own. */
function adapt(sqlite: DatabaseSync) {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const kept = prepared.get(sql);
    if (kept !== undefined) return kept;
    if (prepared.size >= mostStatements) prepared.clear();
    const statement = sqlite.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    close: () => {
      sqlite.close();
    },
    prepare: (sql: string) => {
      const statement = prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}
