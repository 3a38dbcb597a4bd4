import type { Kysely } from 'kysely';
import { retryBusy } from './retry-busy.ts';
import type { Database, Tables } from './tables.ts';

type Step = (database: Kysely<Tables>) => Promise<void>;

/** The steps from an empty store to today's, in order. A step that has run anywhere is never changed. */
const steps: readonly Step[] = [createInquiries, createHits];

/** Brings the store to today's form. Safe to run again, and by two processes at once: each step is one transaction. */
export async function migrate(database: Database): Promise<void> {
  await retryBusy(() =>
    database.schema
      .createTable('meta')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute(),
  );
  for (const [index, step] of steps.entries()) await runOnce(database, index + 1, step);
}

function runOnce(database: Database, version: number, step: Step): Promise<void> {
  return retryBusy(() =>
    database.transaction().execute(async (transaction) => {
      // Written first, so that this transaction holds the write lock before it reads the version.
      await transaction
        .insertInto('meta')
        .values({ name: 'version', value: '0' })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ name: 'version' }))
        .execute();
      const row = await transaction
        .selectFrom('meta')
        .select('value')
        .where('name', '=', 'version')
        .executeTakeFirst();
      if (Number(row?.value ?? 0) >= version) return;
      await step(transaction);
      await transaction
        .updateTable('meta')
        .set({ value: String(version) })
        .where('name', '=', 'version')
        .execute();
    }),
  );
}

async function createInquiries(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('inquiry')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('submit_key', 'text', (column) => column.unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('writer', 'text', (column) => column.notNull())
    .addColumn('marks', 'text', (column) => column.notNull())
    .addColumn('key_set', 'text', (column) => column.notNull())
    .addColumn('sealed', 'blob', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('answered_at', 'bigint')
    .addColumn('delete_at', 'bigint', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('inquiry_id', 'text', (column) =>
      column.notNull().references('inquiry.id').onDelete('cascade'),
    )
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createHits(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('hit')
    .addColumn('bucket', 'text', (column) => column.notNull())
    .addColumn('hour', 'bigint', (column) => column.notNull())
    .addColumn('count', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('hit_key', ['bucket', 'hour'])
    .execute();
}
