import { randomUUID } from 'node:crypto';
import { isPostgres } from './database-kind.ts';
import { retryBusy } from './retry-busy.ts';
import type { Channel, Database, DeliveryTable, InquiryTable } from './tables.ts';

/** A delivery that one worker holds until its lease ends, with all that a notice may say. */
export type ClaimedDelivery = Pick<DeliveryTable, 'id' | 'inquiry_id' | 'channel' | 'attempts'> &
  Pick<InquiryTable, 'reference' | 'writer' | 'due_at' | 'created_at'> & { readonly token: string };

/** How a try ended: it arrived, it is to be tried again at a time, or it is given up. */
export type DeliveryResult =
  | { readonly state: 'sent' }
  | { readonly state: 'due'; readonly nextAt: number; readonly error: string }
  | { readonly state: 'dead'; readonly error: string };

/**
 * Takes the delivery that has been due longest among some channels, for `lease` milliseconds; undefined when none is
 * due. Two workers never hold one at once: a row is taken when no one holds it, or when its holder's lease has ended.
 */
export async function claimDelivery(
  database: Database,
  channels: readonly Channel[],
  now: number,
  lease: number,
): Promise<ClaimedDelivery | undefined> {
  const token = randomUUID();
  const claimed = await retryBusy(() =>
    database
      .updateTable('delivery')
      .set((row) => ({
        lease_until: now + lease,
        lease_token: token,
        attempts: row('attempts', '+', 1),
      }))
      .where('id', 'in', (query) =>
        query
          .selectFrom('delivery')
          .select('id')
          .where('state', '=', 'due')
          .where('channel', 'in', channels)
          .where('next_at', '<=', now)
          .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<=', now)]))
          .orderBy('next_at')
          .limit(1)
          // Another worker's row is passed by instead of waited for. SQLite has one writer at a time anyway.
          .$if(isPostgres(database), (select) => select.forUpdate().skipLocked()),
      )
      .returning(['id', 'inquiry_id', 'channel', 'attempts'])
      .executeTakeFirst(),
  );
  if (claimed === undefined) return undefined;
  const inquiry = await retryBusy(() =>
    database
      .selectFrom('inquiry')
      .select(['reference', 'writer', 'due_at', 'created_at'])
      .where('id', '=', claimed.inquiry_id)
      .executeTakeFirst(),
  );
  // Withdrawn or deleted since: its deliveries went with it.
  return inquiry === undefined ? undefined : { ...claimed, ...inquiry, token };
}

/** Writes down how a try ended; false when the lease had passed to another worker meanwhile, and nothing was written. */
export async function settleDelivery(
  database: Database,
  { id, token }: Pick<ClaimedDelivery, 'id' | 'token'>,
  result: DeliveryResult,
  now: number,
): Promise<boolean> {
  const settled = await retryBusy(() =>
    database
      .updateTable('delivery')
      .set({
        state: result.state,
        last_error: result.state === 'sent' ? null : result.error,
        settled_at: result.state === 'due' ? null : now,
        lease_until: null,
        lease_token: null,
        ...(result.state === 'due' ? { next_at: result.nextAt } : {}),
      })
      .where('id', '=', id)
      .where('lease_token', '=', token)
      .executeTakeFirst(),
  );
  return settled.numUpdatedRows > 0n;
}
