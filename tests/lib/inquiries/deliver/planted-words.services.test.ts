import { describe, expect, test } from 'vitest';
import { fields, type FormField } from '#content/inquiry-form/fields.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aDeliveryDesk } from '#tests/support/a-delivery-desk.ts';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { aMailServer } from '#tests/support/a-mail-server.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { aWebhookReceiver } from '#tests/support/a-webhook-receiver.ts';

removePostgresAfterwards();

const list: readonly FormField[] = fields;

/** A value for each field that a sender types in, none of which may leave the store. */
const planted = {
  ...Object.fromEntries(
    list.filter((field) => field.choices === undefined).map(({ name }) => [name, `Planted${name}`]),
  ),
  email: 'planted@example.org',
  phone: '410-555-0199',
  website: undefined,
};

describe.each(storeKinds)('an inquiry in %s', (kind) => {
  test('leaves none of the words of any field in mails, headers, webhooks and logs', async () => {
    const mail = await aMailServer(550);
    const webhook = await aWebhookReceiver();
    webhook.answer(500);
    const settings = { mail: mail.settings, webhook: webhook.settings };
    const place = await aStorePlace(kind);
    const { desk, log } = await aDesk({ ...place, ...settings, worker: 'apart' });
    const outcome = await desk.receive(aSubmission(planted));
    expect(outcome.status).toBe('received');
    await desk.close();
    const delivery = await aDeliveryDesk(await openDatabase(place), settings);
    for (const behavior of [550, 'accept'] as const) {
      mail.behave(behavior);
      delivery.move(60_000);
      await delivery.deliver();
      webhook.answer(204);
    }
    expect([mail.sources.length, webhook.received.length]).toEqual([1, 2]);
    const everything = JSON.stringify([mail.sources, webhook.received, log.lines, delivery.log.lines]);
    expect(everything).toContain(outcome.status === 'received' ? outcome.reference : '');
    expect(everything).not.toMatch(/planted|555-?0199|192\.0\.2|how-it-works/i);
    await mail.close();
    webhook.close();
    await delivery.database.destroy();
  });
});

describe('rows that no program of ours wrote', () => {
  test.each(['writer', 'reference'] as const)('add no line to a header by their %s', async (column) => {
    const mail = await aMailServer();
    const webhook = await aWebhookReceiver();
    const settings = { mail: mail.settings, webhook: webhook.settings };
    const { desk, dataDir } = await aDesk({ ...settings, worker: 'apart' });
    await desk.receive(aSubmission());
    await desk.close();
    const delivery = await aDeliveryDesk(await openDatabase({ dataDir }), settings);
    await delivery.database
      .updateTable('inquiry')
      .set({ [column]: 'x\r\nBcc: thief@example.org\r\n\r\nPlanted' })
      .where('writer', '!=', 'canary')
      .execute();
    await delivery.deliver();
    expect(mail.mails[0]?.subject).toContain('unknown');
    expect(mail.mails[0]?.bcc).toBeUndefined();
    expect(mail.sources.join()).not.toMatch(/thief|planted/i);
    expect(webhook.received).toHaveLength(1);
    expect(JSON.stringify(webhook.received)).not.toMatch(/thief|planted/i);
    await mail.close();
    webhook.close();
    await delivery.database.destroy();
  });
});
