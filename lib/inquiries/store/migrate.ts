import { sql, type Kysely } from 'kysely';
import { isPostgres } from './database-kind.ts';
import { createAudit } from './migrations/create-audit.ts';
import { createDelivering } from './migrations/create-delivering.ts';
import { createHits } from './migrations/create-hits.ts';
import { createInquiries } from './migrations/create-inquiries.ts';
import { retryBusy } from './retry-busy.ts';
import type { Database, Tables } from './tables.ts';

/** The steps from an empty store to today's, in order. A step that has run anywhere is never changed. */
const steps = [createInquiries, createHits, createDelivering, createAudit] as const;

/** The version of a store that has had every step. */
export const storeVersion = steps.length;

/** Any number, the same in every instance: PostgreSQL's lock while tables change. */
const lockNumber = 4_021_988;

/**
 * Brings the store to today's form. Safe to run again, and by several processes at once: each step is one transaction
 * that holds the store's lock. Throws when a newer program has been here: an older one could misread its tables.
 */
export async function migrate(database: Database): Promise<void> {
  await inLock(database, (transaction) =>
    transaction.schema
      .createTable('meta')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute(),
  );
  for (const [index, step] of steps.entries()) {
    await inLock(database, async (transaction) => {
      const version = await readVersion(transaction);
      if (version > steps.length) {
        throw new Error(
          `The store has version ${String(version)} and this program knows ${String(steps.length)}: start the newer program.`,
        );
      }
      if (version > index) return;
      await step(transaction);
      await transaction
        .updateTable('meta')
        .set({ value: String(index + 1) })
        .where('name', '=', 'version')
        .execute();
    });
  }
}

async function inLock(
  database: Database,
  work: (transaction: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  await retryBusy(() =>
    database.transaction().execute(async (transaction) => {
      if (isPostgres(database))
        await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
      await work(transaction);
    }),
  );
}

/** Written before it is read, so that a transaction on SQLite holds the write lock by then. */
async function readVersion(transaction: Kysely<Tables>): Promise<number> {
  const row = await transaction
    .insertInto('meta')
    .values({ name: 'version', value: '0' })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ name: 'version' }))
    .returning('value')
    .executeTakeFirstOrThrow();
  return Number(row.value);
}
