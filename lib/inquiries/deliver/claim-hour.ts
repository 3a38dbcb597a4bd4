import { retryBusy } from '../store/retry-busy.ts';
import type { Database } from '../store/tables.ts';

const hour = 3_600_000;

/**
 * True for the first that asks under a name within an hour, among all processes on the store: what must be said to
 * people once is then said once. A time that lies ahead, left by a clock that was wrong, holds no one back.
 */
export async function claimHour(database: Database, name: string, now: Date): Promise<boolean> {
  const time = now.getTime();
  const value = String(time);
  const result = await retryBusy(() =>
    database
      .insertInto('meta')
      .values({ name, value })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ value })
          .where((row) => {
            const last = row.cast<number>('meta.value', 'bigint');
            return row.or([row(last, '<=', time - hour), row(last, '>', time + hour)]);
          }),
      )
      .executeTakeFirst(),
  );
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
