import { describe, expect, test } from 'vitest';
import { lease } from '#lib/inquiries/deliver/deliver-due.ts';
import { mendTimes } from '#lib/inquiries/deliver/mend-times.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { claimDelivery } from '#lib/inquiries/store/claim-delivery.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aDeliveryDesk, type DeliveryDesk } from '#tests/support/a-delivery-desk.ts';
import { aMailServer } from '#tests/support/a-mail-server.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const year = 365 * 24 * 3_600_000;

const accept = (desk: DeliveryDesk) =>
  acceptInquiry(desk.database, aNewInquiry({ created_at: desk.now().getTime() }), ['mail']);

describe.each(storeKinds)('workers on one store in %s', (kind) => {
  test('send each of forty notices once between two', async () => {
    const server = await aMailServer();
    const place = await aStorePlace(kind);
    const desks = await Promise.all(
      [1, 2].map(async () => aDeliveryDesk(await openDatabase(place), { mail: server.settings })),
    );
    const [first] = desks;
    if (first === undefined) throw new Error('No worker.');
    for (let turn = 0; turn < 40; turn += 1) await accept(first);
    for (const desk of desks) desk.move(1_000);
    await Promise.all(desks.map((desk) => desk.deliver()));
    expect(server.mails).toHaveLength(40);
    expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(40);
    expect((await first.readRows()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(
      true,
    );
    expect(desks.every(({ events }) => events.length > 0)).toBe(true);
    await server.close();
    for (const { database } of desks) await database.destroy();
  });

  test('take over from one that died after its claim, once its lease has ended', async () => {
    const server = await aMailServer();
    const desk = await aDeliveryDesk(kind, { mail: server.settings });
    await accept(desk);
    await claimDelivery(desk.database, ['mail'], desk.now().getTime(), lease);
    desk.move(lease - 1);
    await desk.deliver();
    expect(server.mails).toHaveLength(0);
    desk.move(1);
    await desk.deliver();
    expect(server.mails).toHaveLength(1);
    expect(await desk.readRows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    await server.close();
    await desk.database.destroy();
  });

  test('lose and double nothing while the clock jumps forward and back', async () => {
    const server = await aMailServer();
    const desk = await aDeliveryDesk(kind, { mail: server.settings });
    await accept(desk);
    desk.move(-3_600_000);
    await desk.deliver();
    expect(await desk.readRows()).toMatchObject([{ state: 'due', attempts: 0 }]);
    desk.move(year);
    await desk.deliver();
    desk.move(-year);
    await desk.deliver();
    desk.move(3_600_000);
    await desk.deliver();
    expect(server.mails).toHaveLength(1);
    await server.close();
    await desk.database.destroy();
  });

  test.each([3_600_000, year])(
    'do not wait for a clock that ran %i ms ahead to be reached',
    async (ahead) => {
      const server = await aMailServer(450);
      const desk = await aDeliveryDesk(kind, { mail: server.settings });
      desk.move(ahead);
      for (let turn = 0; turn < 2; turn += 1) await accept(desk);
      await desk.deliver();
      await claimDelivery(desk.database, ['mail'], desk.now().getTime() + 5_000, lease);
      desk.move(-ahead);
      server.behave('accept');
      await desk.deliver();
      expect(server.mails).toHaveLength(0);
      await mendTimes(desk.database, desk.now());
      await desk.deliver();
      expect(server.mails).toHaveLength(2);
      await server.close();
      await desk.database.destroy();
    },
  );

  test('take over from one that died while its clock ran ahead', async () => {
    const server = await aMailServer();
    const desk = await aDeliveryDesk(kind, { mail: server.settings });
    await accept(desk);
    await claimDelivery(desk.database, ['mail'], desk.now().getTime() + year, lease);
    desk.move(2 * lease);
    await desk.deliver();
    expect(server.mails).toHaveLength(0);
    await mendTimes(desk.database, desk.now());
    await desk.deliver();
    expect(server.mails).toHaveLength(1);
    await server.close();
    await desk.database.destroy();
  });

  test('leave alone what waits for its time, or is held by another', async () => {
    const server = await aMailServer(450);
    const desk = await aDeliveryDesk(kind, { mail: server.settings });
    await accept(desk);
    await desk.deliver();
    await accept(desk);
    await claimDelivery(desk.database, ['mail'], desk.now().getTime(), lease);
    const before = await desk.readRows();
    await mendTimes(desk.database, desk.now());
    expect(await desk.readRows()).toEqual(before);
    await server.close();
    await desk.database.destroy();
  });
});
