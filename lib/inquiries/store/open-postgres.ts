import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, TypeOverrides, types, type PoolClient } from 'pg';
import { migrate } from './migrate.ts';
import { isReadTimeout } from './read-timeout.ts';
import type { Database, Tables } from './tables.ts';

/** Connections of one process. Posts hold one for a few milliseconds; more would only queue in the server. */
const mostConnections = 10;

/** How long a visitor waits for a connection or an answer of the database, in milliseconds, before we say that we cannot store. */
const patience = { connect: 2_000, statement: 5_000, lock: 3_000 };

/**
 * Opens a store in PostgreSQL at `url` (postgres://…) and makes its tables when they are missing.
 * Throws when the server cannot be reached, or does not sync at every commit as a receipt promises.
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    lock_timeout: patience.lock,
    // Longer than the server's own limit: reached only when the server no longer answers at all.
    query_timeout: patience.statement + 1_000,
    keepAlive: true,
    application_name: 'virtual-iop-site',
    types: numbersForIntegers(),
  });
  // An idle connection, and one in use, each tell of a server that died; unheard, either would end this process.
  pool.on('error', ignore);
  pool.on('connect', (client) => {
    client.on('error', ignore);
    leaveWhenSilent(client);
  });
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await assertSetting(database, 'fsync', ['on']);
    await assertSetting(database, 'synchronous_commit', ['on', 'local', 'remote_write', 'remote_apply']);
    await migrate(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

/** 64-bit integers as numbers: ours are counts and times, far below 2^53. */
function numbersForIntegers(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.INT8, Number);
  return overrides;
}

async function assertSetting(database: Database, name: string, allowed: readonly string[]): Promise<void> {
  const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(database);
  const value = rows[0]?.value ?? '';
  if (!allowed.includes(value)) {
    throw new Error(`The store needs ${name} = ${allowed.join(' or ')} in PostgreSQL and has ${value}.`);
  }
}

/**
 * Closes a connection whose server did not answer in time, so that the pool makes another: a server that vanished
 * without a word would else be asked again for as long as the system keeps the dead connection, which is minutes.
 */
function leaveWhenSilent(client: PoolClient): void {
  const ask = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
  const watched = (...args: readonly unknown[]): unknown => {
    const answer = ask(...args);
    if (answer instanceof Promise) {
      answer.catch((error: unknown) => {
        if (isReadTimeout(error)) void client.end().catch(ignore);
      });
    }
    return answer;
  };
  Object.assign(client, { query: watched });
}

/** The query under way rejects by itself, and the pool makes a new connection for the next. */
function ignore(): void {
  return undefined;
}
