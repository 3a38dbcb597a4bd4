import { describe, expect, test } from 'vitest';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { aDeliveryDesk, shortLimits, type DeliveryDesk } from '#tests/support/a-delivery-desk.ts';
import { aMailServer, aSilentPort, mailSettings } from '#tests/support/a-mail-server.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { findFreePort } from '#tools/find-free-port.ts';

removePostgresAfterwards();

const minute = 60_000;
const hour = 60 * minute;

/** What is waited for after each failed try, in milliseconds. */
const schedule = [
  5_000,
  30_000,
  2 * minute,
  10 * minute,
  30 * minute,
  2 * hour,
  4 * hour,
  8 * hour,
  12 * hour,
];

async function acceptOne(desk: DeliveryDesk) {
  const inquiry = aNewInquiry({ created_at: desk.now().getTime() });
  await acceptInquiry(desk.database, inquiry, ['mail']);
  return inquiry;
}

async function readRow(desk: DeliveryDesk) {
  const [row] = await desk.readRows();
  return row;
}

describe.each(storeKinds)('notices by mail, kept in %s', (kind) => {
  test('tells the reference, the kind and the times, and counts it sent once', async () => {
    const server = await aMailServer();
    const desk = await aDeliveryDesk(kind, { mail: server.settings });
    const { reference } = await acceptOne(desk);
    await desk.deliver();
    await desk.deliver();
    const [mail] = server.mails;
    expect(server.mails).toHaveLength(1);
    expect(mail?.subject).toBe(`Inquiry ${reference} (for-myself)`);
    expect(mail?.text).toContain(`npm run inbox -- show ${reference}`);
    expect(mail?.text).toContain('Answer by: Thursday, January 1, 1970 at 8:00:00');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await readRow(desk)).toMatchObject({
      state: 'sent',
      attempts: 1,
      last_error: null,
      lease_token: null,
    });
    expect(desk.events).toMatchObject([{ channel: 'mail', result: 'sent' }]);
    await server.close();
    await desk.database.destroy();
  });

  test.each([450, 550] as const)('sends again after the mail server answered %i', async (code) => {
    const server = await aMailServer(code);
    const desk = await aDeliveryDesk(kind, { mail: server.settings });
    await acceptOne(desk);
    await desk.deliver();
    const next = desk.now().getTime() + 5_000;
    expect(await readRow(desk)).toMatchObject({ state: 'due', last_error: String(code), next_at: next });
    server.behave('accept');
    await desk.deliver();
    expect(server.mails).toHaveLength(0);
    desk.move(5_000);
    await desk.deliver();
    expect(server.mails).toHaveLength(1);
    expect(await readRow(desk)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(desk.events.map(({ result }) => result)).toEqual(['retried', 'sent']);
    await server.close();
    await desk.database.destroy();
  });

  test('sends again when no mail server listened, and when one said nothing', async () => {
    const port = await findFreePort();
    const desk = await aDeliveryDesk(kind, { mail: mailSettings(port) });
    await acceptOne(desk);
    await desk.deliver();
    expect(await readRow(desk)).toMatchObject({ state: 'due', last_error: 'ECONNREFUSED' });
    desk.move(5_000);
    const silent = await aSilentPort();
    const other = await aDeliveryDesk(desk.database, {
      mail: mailSettings(silent.port),
      limits: shortLimits,
    });
    other.move(5_000);
    await other.deliver();
    expect(await readRow(desk)).toMatchObject({ state: 'due', last_error: 'ETIMEDOUT', attempts: 2 });
    silent.close();
    const server = await aMailServer('accept', port);
    desk.move(minute);
    await desk.deliver();
    expect(server.mails).toHaveLength(1);
    await server.close();
    await desk.database.destroy();
  });

  test('sends a second mail with the same Message-ID when the answer to the first was cut off', async () => {
    const server = await aMailServer('cut after data');
    const desk = await aDeliveryDesk(kind, { mail: server.settings });
    await acceptOne(desk);
    await desk.deliver();
    expect(await readRow(desk)).toMatchObject({ state: 'due', attempts: 1 });
    server.behave('accept');
    desk.move(5_000);
    await desk.deliver();
    const row = await readRow(desk);
    expect(row).toMatchObject({ state: 'sent', attempts: 2 });
    const id = `<${row?.id ?? ''}@example.org>`;
    expect(server.mails.map(({ messageId }) => messageId)).toEqual([id, id]);
    await server.close();
    await desk.database.destroy();
  });

  test('is given up after the last try, with one alarm, and its row stays', async () => {
    const server = await aMailServer(550);
    const desk = await aDeliveryDesk(kind, { mail: server.settings });
    const { reference } = await acceptOne(desk);
    await desk.deliver();
    for (const delay of schedule) {
      expect(await readRow(desk)).toMatchObject({ state: 'due', next_at: desk.now().getTime() + delay });
      expect(desk.countAlarms('delivery-dead')).toBe(0);
      desk.move(delay);
      await desk.deliver();
    }
    for (let day = 0; day < 3; day += 1) {
      desk.move(24 * hour);
      await desk.deliver();
    }
    expect(await desk.readRows()).toMatchObject([{ state: 'dead', attempts: 10, last_error: '550' }]);
    expect(desk.countAlarms('delivery-dead')).toBe(1);
    expect(desk.log.lines.join()).toContain(reference);
    expect(desk.events.at(-1)).toMatchObject({ channel: 'mail', result: 'dead' });
    await server.close();
    await desk.database.destroy();
  });

  test('on a channel that is no longer set up is tried by the schedule too, and not forgotten', async () => {
    const desk = await aDeliveryDesk(kind);
    await acceptOne(desk);
    for (const delay of [0, ...schedule]) {
      desk.move(delay);
      await desk.deliver();
    }
    expect(await readRow(desk)).toMatchObject({ state: 'dead', last_error: 'NotSetUp' });
    expect(desk.countAlarms('delivery-dead')).toBe(1);
    await desk.database.destroy();
  });
});
