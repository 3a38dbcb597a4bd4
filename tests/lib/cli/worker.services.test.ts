import { describe, expect, test, vi } from 'vitest';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aMailServer, aSilentPort, mailSettings } from '#tests/support/a-mail-server.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, sharedPostgres, storeKinds } from '#tests/support/a-store.ts';
import { startWorkerProcess } from '#tests/support/start-worker-process.ts';
import type { StorePlace } from '#lib/inquiries/store/open-database.ts';
import type { MailSettings } from '#lib/site/environment.ts';

removePostgresAfterwards();

const patience = { timeout: 30_000, interval: 100 };

function someEnvironment({ dataDir, databaseUrl = '' }: StorePlace, mail: MailSettings) {
  return {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    INQUIRY_SECRET: 'a'.repeat(64),
    SMTP_URL: mail.url,
    MAIL_FROM: mail.from,
    MAIL_TO: mail.to,
  };
}

async function acceptOne(place: StorePlace): Promise<void> {
  const database = await openDatabase(place);
  await acceptInquiry(database, aNewInquiry({ created_at: Date.now(), due_at: Date.now() + 60_000 }), [
    'mail',
  ]);
  await database.destroy();
}

describe.each(storeKinds)('npm run worker on %s', (kind) => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'delivers what servers accepted, and ends on %s',
    async (signal) => {
      const server = await aMailServer();
      const place = await aStorePlace(kind);
      await acceptOne(place);
      const worker = await startWorkerProcess(someEnvironment(place, server.settings));
      await vi.waitFor(() => {
        expect(server.mails).toHaveLength(1);
      }, patience);
      await acceptOne(place);
      await vi.waitFor(() => {
        expect(server.mails).toHaveLength(2);
      }, patience);
      expect(await worker.stop(signal)).toBe(0);
      await server.close();
    },
  );

  test('is ready, and can be stopped, while a mail server hangs; what it logs is JSON', async () => {
    const silent = await aSilentPort();
    const place = await aStorePlace(kind);
    await acceptOne(place);
    const worker = await startWorkerProcess(someEnvironment(place, mailSettings(silent.port)));
    const stopped = worker.stop();
    silent.close();
    expect(await stopped).toBe(0);
    const [ready, ...logged] = worker.lines;
    expect(ready).toBe('Worker ready');
    expect(logged.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'a notice will be sent again',
    ]);
  });
});

test('the worker goes on by itself after PostgreSQL was killed and is back', async () => {
  const server = await aMailServer();
  const place = await aStorePlace('PostgreSQL');
  const postgres = await sharedPostgres();
  const worker = await startWorkerProcess(someEnvironment(place, server.settings));
  const count = (text: string) => worker.lines.filter((line) => line.includes(text)).length;
  for (let turn = 1; turn <= 2; turn += 1) {
    const before = count('"delivery by mail","fault"');
    postgres.stop('immediate');
    await vi.waitFor(() => {
      expect(count('"delivery by mail","fault"')).toBeGreaterThan(before);
    }, patience);
    postgres.start();
    await acceptOne(place);
    await vi.waitFor(() => {
      expect(server.mails).toHaveLength(turn);
      expect(count('"delivery by mail","msg":"work goes on"')).toBe(turn);
    }, patience);
  }
  expect(await worker.stop()).toBe(0);
  await server.close();
});

test('the worker does not start when the environment or the store is wrong, and says why', async () => {
  const place = await aStorePlace('SQLite');
  const mail = mailSettings(1);
  await expect(startWorkerProcess({ ...someEnvironment(place, mail), MAIL_TO: '' })).rejects.toThrow(
    /The worker did not start.*MAIL_TO: is needed/s,
  );
  const gone = { ...place, databaseUrl: 'postgres://app@127.0.0.1:1/none' };
  await expect(startWorkerProcess(someEnvironment(gone, mail))).rejects.toThrow(/The worker did not start/);
});
