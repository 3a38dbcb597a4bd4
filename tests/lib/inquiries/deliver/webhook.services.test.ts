import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { aDeliveryDesk, shortLimits } from '#tests/support/a-delivery-desk.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { aWebhookReceiver, type RunningReceiver } from '#tests/support/a-webhook-receiver.ts';

removePostgresAfterwards();

async function aDeskWithOne(kind: (typeof storeKinds)[number], limits?: typeof shortLimits) {
  const receiver = await aWebhookReceiver();
  const desk = await aDeliveryDesk(kind, {
    webhook: receiver.settings,
    ...(limits === undefined ? {} : { limits }),
  });
  const inquiry = aNewInquiry({ created_at: desk.now().getTime() });
  await acceptInquiry(desk.database, inquiry, ['webhook']);
  const readRow = async () => (await desk.readRows())[0];
  const close = async () => {
    receiver.close();
    await desk.database.destroy();
  };
  return { receiver, desk, inquiry, readRow, close };
}

/** What the receiver was told, each time with a signature that holds. */
function verifyAll({ settings, received }: RunningReceiver): readonly unknown[] {
  const webhook = new Webhook(settings.secret);
  return received.map(({ body, headers }) => webhook.verify(body, headers as Record<string, string>));
}

describe.each(storeKinds)('notices by webhook, kept in %s', (kind) => {
  test('tells the reference, the kind and the times, signed', async () => {
    const { receiver, desk, inquiry, readRow, close } = await aDeskWithOne(kind);
    await desk.deliver();
    const row = await readRow();
    expect(row).toMatchObject({ state: 'sent', attempts: 1 });
    expect(verifyAll(receiver)).toEqual([
      {
        type: 'inquiry.received',
        timestamp: new Date(inquiry.created_at).toISOString(),
        data: {
          reference: inquiry.reference,
          kind: 'for-myself',
          dueAt: new Date(inquiry.due_at).toISOString(),
          readWith: `npm run inbox -- show ${inquiry.reference}`,
        },
      },
    ]);
    expect(receiver.received[0]?.headers).toMatchObject({
      'webhook-id': row?.id,
      'content-type': 'application/json',
    });
    await close();
  });

  test.each([
    [500, '500'],
    [302, '302'],
    [404, '404'],
    ['hang', 'ETIMEDOUT'],
  ] as const)('sends again with the same id after %s', async (behavior, error) => {
    const limits = behavior === 'hang' ? shortLimits : undefined;
    const { receiver, desk, readRow, close } = await aDeskWithOne(kind, limits);
    receiver.answer(behavior);
    await desk.deliver();
    expect(await readRow()).toMatchObject({
      state: 'due',
      last_error: error,
      next_at: desk.now().getTime() + 5_000,
    });
    receiver.answer(204);
    desk.move(5_000);
    await desk.deliver();
    const row = await readRow();
    expect(row).toMatchObject({ state: 'sent', attempts: 2 });
    expect(verifyAll(receiver)).toHaveLength(2);
    expect(receiver.received.map(({ path, headers }) => [path, headers['webhook-id']])).toEqual([
      ['/hook', row?.id],
      ['/hook', row?.id],
    ]);
    expect(desk.countAlarms('delivery-dead')).toBe(0);
    await close();
  });

  test('signs each try with the time of that try', async () => {
    const { receiver, desk, close } = await aDeskWithOne(kind);
    receiver.answer(503);
    await desk.deliver();
    desk.move(5_000);
    await desk.deliver();
    const [first, second] = receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect((second ?? 0) - (first ?? 0)).toBe(5);
    await close();
  });

  test('gives up at once, with one alarm, when the receiver wants no more', async () => {
    const { receiver, desk, readRow, close } = await aDeskWithOne(kind);
    receiver.answer(410);
    await desk.deliver();
    desk.move(48 * 3_600_000);
    await desk.deliver();
    expect(receiver.received).toHaveLength(1);
    expect(await readRow()).toMatchObject({ state: 'dead', attempts: 1, last_error: '410' });
    expect(desk.countAlarms('delivery-dead')).toBe(1);
    expect(desk.events).toMatchObject([{ channel: 'webhook', result: 'dead' }]);
    await close();
  });

  test('is not held by an answer that begins and never ends', async () => {
    const { receiver, desk, readRow, close } = await aDeskWithOne(kind);
    receiver.answer('endless');
    await desk.deliver();
    expect(await readRow()).toMatchObject({ state: 'sent' });
    await close();
  });

  test('is dead with one alarm when nobody ever listens', async () => {
    const { receiver, desk, readRow, close } = await aDeskWithOne(kind);
    receiver.close();
    for (let turn = 0; turn < 12; turn += 1) {
      await desk.deliver();
      desk.move(12 * 3_600_000);
    }
    expect(await readRow()).toMatchObject({ state: 'dead', attempts: 10, last_error: 'ECONNREFUSED' });
    expect(desk.countAlarms('delivery-dead')).toBe(1);
    await close();
  });
});
