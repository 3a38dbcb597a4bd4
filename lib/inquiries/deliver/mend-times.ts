import { retryBusy } from '../store/retry-busy.ts';
import type { Database } from '../store/tables.ts';
import { lease } from './deliver-due.ts';
import { delays } from './next-try.ts';

/** How far clocks of two servers may be apart without anything being wrong, in milliseconds. */
const tolerance = 10 * 60_000;

/**
 * Makes deliveries due that could not lie so far ahead had the clock been right: a clock that was set back must not
 * make a notice wait until it has caught up. The worst is that one is tried early.
 */
export async function mendTimes(database: Database, now: Date): Promise<void> {
  const time = now.getTime();
  await retryBusy(() =>
    database
      .updateTable('delivery')
      .set({ next_at: time, lease_until: null, lease_token: null })
      .where('state', '=', 'due')
      .where((row) =>
        row.or([
          row('lease_until', '>', time + lease + tolerance),
          ...[0, ...delays].map((delay, attempts) =>
            row.and([row('attempts', '=', attempts), row('next_at', '>', time + delay + tolerance)]),
          ),
        ]),
      )
      .execute(),
  );
}
