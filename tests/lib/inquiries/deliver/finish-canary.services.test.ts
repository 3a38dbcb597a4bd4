import { describe, expect, test } from 'vitest';
import { finishCanary } from '#lib/inquiries/deliver/finish-canary.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { readMeta } from '#lib/inquiries/store/meta.ts';
import { aDeliveryDesk } from '#tests/support/a-delivery-desk.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

describe.each(storeKinds)('a canary in %s', (kind) => {
  test('is removed when its delivery comes up, and its time is kept', async () => {
    const desk = await aDeliveryDesk(kind);
    const inquiry = aNewInquiry({ writer: 'canary' });
    await acceptInquiry(desk.database, inquiry, ['canary']);
    await desk.deliver();
    expect(await desk.readRows()).toEqual([]);
    expect(await desk.database.selectFrom('inquiry').selectAll().execute()).toEqual([]);
    expect(await readMeta(desk.database, 'canary')).toBe(String(desk.now().getTime()));
    expect(desk.events).toMatchObject([{ channel: 'canary', result: 'sent' }]);
    await desk.database.destroy();
  });

  test('never takes a real inquiry with it', async () => {
    const { database } = await aDeliveryDesk(kind);
    await acceptInquiry(database, aNewInquiry(), ['inbox']);
    const { id } = await database.selectFrom('inquiry').select('id').executeTakeFirstOrThrow();
    await finishCanary(database, { inquiry_id: id }, new Date());
    expect(await database.selectFrom('inquiry').selectAll().execute()).toHaveLength(1);
    expect(await readMeta(database, 'canary')).toBeUndefined();
    await database.destroy();
  });
});
