import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Step 3: claims on the outbox, and staff's claims on an inquiry. Outbox rows of earlier versions asked for nothing
 * but staff's own list, and so are done.
 */
export async function createDelivering(database: Kysely<Tables>): Promise<void> {
  for (const column of ['lease_until', 'settled_at'] as const) {
    await database.schema.alterTable('delivery').addColumn(column, 'bigint').execute();
  }
  for (const column of ['lease_token', 'last_error'] as const) {
    await database.schema.alterTable('delivery').addColumn(column, 'text').execute();
  }
  await database
    .updateTable('delivery')
    .set((row) => ({ channel: 'inbox', state: 'sent', settled_at: row.ref('next_at') }))
    .execute();
  await database.schema.alterTable('inquiry').addColumn('claimed_by', 'text').execute();
  // Without these, every look for what is due would read all rows.
  await database.schema.createIndex('delivery_due').on('delivery').columns(['state', 'next_at']).execute();
  await database.schema.createIndex('delivery_inquiry').on('delivery').column('inquiry_id').execute();
  await database.schema.createIndex('inquiry_delete').on('inquiry').column('delete_at').execute();
}
