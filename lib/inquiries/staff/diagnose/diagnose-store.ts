import { sql } from 'kysely';
import { isPostgres } from '#lib/inquiries/store/database-kind.ts';
import { readMeta } from '#lib/inquiries/store/meta.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import { hasLeftover, upkeepInterval } from '#lib/inquiries/upkeep.ts';
import { ill, well, type Finding } from './finding.ts';

/** How long tidying up may be late, in milliseconds. */
const lateness = 3 * upkeepInterval;

/** The store's settings and files. That it was opened shows that it syncs at every commit and has today's tables. */
export async function diagnoseStore(database: Database, now: Date): Promise<readonly Finding[]> {
  const version = (await readMeta(database, 'version')) ?? '';
  const settings = isPostgres(database)
    ? [well('store', `PostgreSQL ${await readSetting(database, 'server_version')}, syncs at every commit`)]
    : [well('store', 'SQLite, write-ahead log, syncs at every commit'), await checkIntegrity(database)];
  return [
    ...settings,
    well('tables', `version ${version}, every migration has run`),
    (await hasLeftover(database))
      ? ill(
          'deleted bytes',
          'bytes of deleted inquiries may still be in the files',
          'They go within a minute while the server runs; if this stays, its log says why',
        )
      : well('deleted bytes', await describeErased(database)),
    await checkExpired(database, now),
  ];
}

async function describeErased(database: Database): Promise<string> {
  if (!isPostgres(database) || (await readSetting(database, 'wal_recycle')) === 'off') {
    return 'none are left over';
  }
  return 'none in the tables; the log of the server keeps them, sealed, until it is written over (wal_recycle=on)';
}

async function readSetting(database: Database, name: string): Promise<string> {
  const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(database);
  return rows[0]?.value ?? '';
}

async function checkIntegrity(database: Database): Promise<Finding> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(database);
  const result = rows[0]?.integrity_check ?? '';
  return result === 'ok'
    ? well('database file', 'whole')
    : ill('database file', result, 'Stop the server, keep a copy of DATA_DIR, restore the last backup');
}

async function checkExpired(database: Database, now: Date): Promise<Finding> {
  const { count } = await database
    .selectFrom('inquiry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('delete_at', '<', now.getTime() - lateness)
    .executeTakeFirstOrThrow();
  return count === 0
    ? well('retention', 'no inquiry is past its time')
    : ill(
        'retention',
        `${String(count)} are past the time of their deletion`,
        'Start the server: it deletes them',
      );
}
