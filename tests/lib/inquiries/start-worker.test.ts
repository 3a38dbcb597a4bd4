import { expect, test, vi } from 'vitest';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { aMailServer, aSilentPort, mailSettings } from '#tests/support/a-mail-server.ts';
import { aWebhookReceiver } from '#tests/support/a-webhook-receiver.ts';

const patience = { timeout: 20_000, interval: 50 };

test('the worker inside a desk tells staff by itself', async () => {
  const server = await aMailServer();
  const { desk } = await aDesk({ mail: server.settings });
  const now = new Date();
  const outcome = await desk.receive({ ...aSubmission(), now });
  await vi.waitFor(() => {
    expect(server.mails).toHaveLength(1);
  }, patience);
  expect(server.mails[0]?.subject).toContain(outcome.status === 'received' ? outcome.reference : '-');
  await desk.close();
  await server.close();
});

test('a mail server that hangs holds up neither start, nor webhook, nor upkeep', async () => {
  const silent = await aSilentPort();
  const receiver = await aWebhookReceiver();
  const settings = { mail: mailSettings(silent.port), webhook: receiver.settings };
  const before = await aDesk({ ...settings, worker: 'apart' });
  await before.desk.receive({ ...aSubmission(), now: new Date() });
  await before.desk.close();
  const { desk } = await aDesk({ ...settings, dataDir: before.dataDir });
  await vi.waitFor(() => {
    expect(receiver.received).toHaveLength(1);
  }, patience);
  expect(desk.ready()).toMatchObject({ store: 'ok', worker: 'ok' });
  const closed = desk.close();
  silent.close();
  await closed;
  receiver.close();
});

test('a worker that is stopped begins no further send', async () => {
  const silent = await aSilentPort();
  const mail = mailSettings(silent.port);
  const { desk, log } = await aDesk({ mail });
  for (let turn = 0; turn < 5; turn += 1) {
    await desk.receive({ ...aSubmission({ message: `Turn ${String(turn)}` }), now: new Date() });
  }
  await vi.waitFor(() => {
    expect(silent.connections()).toBe(1);
  }, patience);
  const closed = desk.close();
  silent.close();
  await closed;
  expect(log.lines.filter((line) => line.includes('will be sent again'))).toHaveLength(1);
});
