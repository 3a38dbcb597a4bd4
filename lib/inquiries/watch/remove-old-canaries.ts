import { retryBusy } from '../store/retry-busy.ts';
import { canaryWriter } from '../store/canary-writer.ts';
import type { Database } from '../store/tables.ts';

/** Removes canaries that no worker took within their time (milliseconds since 1970): without a worker they would pile up. */
export async function removeOldCanaries(database: Database, time: number): Promise<void> {
  await retryBusy(() =>
    database
      .deleteFrom('inquiry')
      .where('writer', '=', canaryWriter)
      .where('delete_at', '<=', time)
      .execute(),
  );
}
