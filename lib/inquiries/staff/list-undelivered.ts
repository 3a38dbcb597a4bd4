import { retryBusy } from '../store/retry-busy.ts';
import { canaryWriter } from '../store/canary-writer.ts';
import type { Database, DeliveryTable, InquiryTable } from '../store/tables.ts';

/** A notice that staff did not get so far: given up, or tried in vain and still due. */
export type UndeliveredNotice = Pick<
  DeliveryTable,
  'channel' | 'state' | 'attempts' | 'next_at' | 'last_error'
> &
  Pick<InquiryTable, 'reference'>;

/** Every notice that was given up, or failed at least once and is still due. */
export function listUndelivered(database: Database): Promise<readonly UndeliveredNotice[]> {
  return retryBusy(() =>
    database
      .selectFrom('delivery')
      .innerJoin('inquiry', 'inquiry.id', 'delivery.inquiry_id')
      .select(['channel', 'state', 'attempts', 'next_at', 'last_error', 'reference'])
      .where('writer', '!=', canaryWriter)
      .where((row) => row.or([row('state', '=', 'dead'), row('last_error', 'is not', null)]))
      .where('state', '!=', 'sent')
      .orderBy('created_at')
      .orderBy('channel')
      .execute(),
  );
}
