import type { ClaimedDelivery } from '../store/claim-delivery.ts';
import { writeMeta } from '../store/meta.ts';
import { retryBusy } from '../store/retry-busy.ts';
import { canaryWriter } from '../store/canary-writer.ts';
import type { Database } from '../store/tables.ts';

/**
 * Ends the way of one of our own inquiries: its rows go, and the time is written to `canary`, by which others see how
 * long ago one came through. Its bytes need no erasing, for they are no one's words. A real inquiry is left alone.
 */
export async function finishCanary(
  database: Database,
  claim: Pick<ClaimedDelivery, 'inquiry_id'>,
  now: Date,
): Promise<void> {
  const { numDeletedRows } = await retryBusy(() =>
    database
      .deleteFrom('inquiry')
      .where('id', '=', claim.inquiry_id)
      .where('writer', '=', canaryWriter)
      .executeTakeFirst(),
  );
  if (numDeletedRows > 0n) await writeMeta(database, 'canary', String(now.getTime()));
}
