import { describe, expect, test } from 'vitest';
import { listUndelivered } from '#lib/inquiries/staff/list-undelivered.ts';
import { retryNotices } from '#lib/inquiries/staff/retry-notices.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { claimDelivery, settleDelivery } from '#lib/inquiries/store/claim-delivery.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const act = { actor: 'Robin', now: new Date(9_000) };

describe.each(storeKinds)('notices in %s', (kind) => {
  test('that were given up are listed with the fault, and are due again when staff say so', async () => {
    const database = await openDatabase(await aStorePlace(kind));
    const inquiry = aNewInquiry();
    await acceptInquiry(database, inquiry, ['mail', 'webhook']);
    const claim = async (channel: 'mail' | 'webhook', now: number) => {
      const claimed = await claimDelivery(database, [channel], now, 1_000);
      if (claimed === undefined) throw new Error('Nothing is due.');
      return claimed;
    };
    expect(await listUndelivered(database)).toEqual([]);
    await settleDelivery(database, await claim('mail', 2_000), { state: 'dead', error: 'EAUTH' }, 2_000);
    await settleDelivery(database, await claim('webhook', 2_000), { state: 'sent' }, 2_000);
    expect(await listUndelivered(database)).toMatchObject([
      { channel: 'mail', state: 'dead', attempts: 1, last_error: 'EAUTH', reference: inquiry.reference },
    ]);
    const counts = await retryNotices(database, [inquiry.reference], act);
    expect([...counts]).toEqual([[inquiry.reference, 1]]);
    expect(await claim('mail', 9_000)).toMatchObject({ attempts: 1, reference: inquiry.reference });
    expect(await claimDelivery(database, ['webhook'], 9_000, 1_000)).toBeUndefined();
    await database.destroy();
  });
});
