import type { Kysely } from 'kysely';
import { retryBusy } from './retry-busy.ts';
import type { Database, Tables } from './tables.ts';

/** Counts one more in a bucket for an hour (hours since 1970) and gives back how many there are now. */
export async function countHit(database: Database, bucket: string, hour: number): Promise<number> {
  const [count = 0] = await retryBusy(() => countHits(database, [bucket], hour));
  return count;
}

/** Counts one more in each of some buckets, in one statement, and gives back how many there are now, in their order. */
export async function countHits(
  database: Kysely<Tables>,
  buckets: readonly string[],
  hour: number,
): Promise<readonly number[]> {
  const rows = await database
    .insertInto('hit')
    .values(buckets.map((bucket) => ({ bucket, hour, count: 1 })))
    .onConflict((conflict) =>
      conflict.columns(['bucket', 'hour']).doUpdateSet((update) => ({ count: update('hit.count', '+', 1) })),
    )
    .returning(['bucket', 'count'])
    .execute();
  return buckets.map((bucket) => rows.find((row) => row.bucket === bucket)?.count ?? 0);
}

/** How many there are in each of some buckets in an hour, in their order. */
export async function readHits(
  database: Database,
  buckets: readonly string[],
  hour: number,
): Promise<readonly number[]> {
  const rows = await retryBusy(() =>
    database
      .selectFrom('hit')
      .select(['bucket', 'count'])
      .where('hour', '=', hour)
      .where('bucket', 'in', buckets)
      .execute(),
  );
  return buckets.map((bucket) => rows.find((row) => row.bucket === bucket)?.count ?? 0);
}
