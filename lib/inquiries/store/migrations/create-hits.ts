import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Step 2: how many inquiries came from a network, by hour. */
export async function createHits(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('hit')
    .addColumn('bucket', 'text', (column) => column.notNull())
    .addColumn('hour', 'bigint', (column) => column.notNull())
    .addColumn('count', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('hit_key', ['bucket', 'hour'])
    .execute();
}
