import { sql } from 'kysely';
import type { Log } from '#lib/site/log.ts';
import { retryBusy } from './store/retry-busy.ts';
import type { Database } from './store/tables.ts';

/** How often the worker tidies up, in milliseconds. */
export const upkeepInterval = 60_000;

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/**
 * One round of tidying up: inquiries past their time go, with their bytes in file and log; keys older than a day and
 * old counts go; and the worker's beat is written, by which readiness is judged. Gives back how many inquiries went.
 */
export async function runUpkeep(database: Database, now: Date): Promise<number> {
  const time = now.getTime();
  const deleted = await retryBusy(async () => {
    const result = await database.deleteFrom('inquiry').where('delete_at', '<=', time).executeTakeFirst();
    return Number(result.numDeletedRows);
  });
  await retryBusy(() =>
    database
      .updateTable('inquiry')
      .set({ submit_key: null })
      .where('created_at', '<=', time - dayLength)
      .where('submit_key', 'is not', null)
      .execute(),
  );
  await retryBusy(() =>
    database
      .deleteFrom('hit')
      .where('hour', '<', Math.floor(time / hourLength) - 24)
      .execute(),
  );
  if (deleted > 0) await emptyLog(database);
  await retryBusy(() =>
    database
      .insertInto('meta')
      .values({ name: 'beat', value: String(time) })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(time) }))
      .execute(),
  );
  return deleted;
}

/** Moves the write-ahead log into the file and empties it: a deleted inquiry would otherwise stay readable in it. */
export async function emptyLog(database: Database): Promise<void> {
  await retryBusy(() => sql`pragma wal_checkpoint(truncate)`.execute(database));
}

/**
 * Runs upkeep once and then every minute; resolves after the first round with what stops it. A failing round is
 * logged, and the beat then grows old.
 */
export async function startUpkeep(
  database: Database,
  log: Log,
  now: () => Date,
): Promise<() => Promise<void>> {
  let running = Promise.resolve();
  const round = () => {
    running = runUpkeep(database, now()).then(
      (deleted) => {
        if (deleted > 0) log.info({ deleted }, 'inquiries past their time were deleted');
      },
      (error: unknown) => {
        log.error({ fault: error instanceof Error ? error.name : typeof error }, 'upkeep failed');
      },
    );
  };
  round();
  await running;
  const timer = setInterval(round, upkeepInterval);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
