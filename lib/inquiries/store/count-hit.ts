import { retryBusy } from './retry-busy.ts';
import type { Database } from './tables.ts';

/** Counts one more in a bucket for an hour (hours since 1970) and gives back how many there are now. */
export function countHit(database: Database, bucket: string, hour: number): Promise<number> {
  return retryBusy(async () => {
    const row = await database
      .insertInto('hit')
      .values({ bucket, hour, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['bucket', 'hour'])
          .doUpdateSet((update) => ({ count: update('hit.count', '+', 1) })),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    return row.count;
  });
}
