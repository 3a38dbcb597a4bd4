import { retryBusy } from './retry-busy.ts';
import type { Database } from './tables.ts';

/** Writes a single value of the store, such as the worker's last beat. */
export async function writeMeta(database: Database, name: string, value: string): Promise<void> {
  await retryBusy(() =>
    database
      .insertInto('meta')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute(),
  );
}

/** A single value of the store; undefined when it was never written. */
export async function readMeta(database: Database, name: string): Promise<string | undefined> {
  const row = await retryBusy(() =>
    database.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst(),
  );
  return row?.value;
}

/** Adds to a count that outlives what it counts, such as withdrawn inquiries. */
export async function addToTally(database: Database, name: string, count = 1): Promise<void> {
  await retryBusy(() =>
    database
      .insertInto('tally')
      .values({ name, count })
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet((update) => ({ count: update('tally.count', '+', count) })),
      )
      .execute(),
  );
}
