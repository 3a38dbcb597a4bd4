import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { writeMeta } from '#lib/inquiries/store/meta.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { runUpkeep } from '#lib/inquiries/upkeep.ts';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { listReferences } from '#tests/support/list-references.ts';
import { readFolder } from '#tests/support/read-folder.ts';

const planted = {
  firstName: 'Plantedname',
  email: 'planted@example.org',
  message: 'Planted words in a message.',
};

describe('the desk', () => {
  test('gives a reference and a due time, and keeps one inquiry with its outbox row', async () => {
    const { desk, dataDir } = await aDesk();
    const outcome = await desk.receive(aSubmission());
    expect(outcome).toMatchObject({
      status: 'received',
      reachBy: 'email',
      dueAt: new Date('2026-11-25T23:00:00Z'),
    });
    await desk.close();
    expect(listReferences(dataDir)).toEqual([outcome.status === 'received' ? outcome.reference : '']);
  });

  test('leaves none of the typed words in clear anywhere in the data folder', async () => {
    const { desk, dataDir, log } = await aDesk();
    await desk.receive(aSubmission(planted));
    expect(await readFolder(dataDir)).not.toMatch(/planted/i);
    await desk.close();
    expect(await readFolder(dataDir)).not.toMatch(/planted/i);
    expect(log.lines.join()).not.toMatch(/planted|192\.0\.2/i);
  });

  test('takes ten posts of the same words at once for one inquiry', async () => {
    const { desk, dataDir } = await aDesk();
    const outcomes = await Promise.all([...Array(10).keys()].map(() => desk.receive(aSubmission())));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    await desk.close();
    expect(listReferences(dataDir)).toHaveLength(1);
  });

  test('takes corrected words for a second inquiry', async () => {
    const { desk, dataDir } = await aDesk();
    await desk.receive(aSubmission());
    await desk.receive(aSubmission({ message: 'Who would I meet in the second week?' }));
    await desk.close();
    expect(listReferences(dataDir)).toHaveLength(2);
  });

  test('limits a network and keeps what was typed, while its neighbors elsewhere get through', async () => {
    const { desk } = await aDesk({ limits: { perNetwork: 2, total: 100 } });
    const send = (turn: number, network = '192.0.2.7') =>
      desk.receive({ ...aSubmission({ message: `Turn ${String(turn)}` }), network });
    await send(1);
    await send(2, '192.0.2.200');
    expect(await send(3)).toMatchObject({
      status: 'limited',
      retryAfterSeconds: 3600,
      values: { message: 'Turn 3' },
    });
    expect(await send(4, '198.51.100.1')).toMatchObject({ status: 'received' });
    expect(await send(1)).toMatchObject({ status: 'received' });
    await desk.close();
  });

  test('lets no network use up what all others share', async () => {
    const { desk } = await aDesk({ limits: { perNetwork: 1, total: 3 } });
    const send = (turn: number, network: string) =>
      desk.receive({ ...aSubmission({ message: `Turn ${String(turn)}` }), network });
    for (let turn = 0; turn < 5; turn += 1) await send(turn, '192.0.2.7');
    expect(await send(5, '198.51.100.1')).toMatchObject({ status: 'received' });
    expect(await send(6, '203.0.113.1')).toMatchObject({ status: 'received' });
    expect(await send(7, '100.64.0.1')).toMatchObject({ status: 'limited' });
    await desk.close();
  });

  test('counts IPv6 addresses of one network together', async () => {
    const { desk } = await aDesk({ limits: { perNetwork: 1, total: 100 } });
    const send = (network: string) => desk.receive({ ...aSubmission({ message: network }), network });
    await send('2001:db8:0:7::1');
    expect(await send('2001:db8::7:0:0:0:2')).toMatchObject({ status: 'limited' });
    expect(await send('2001:db8:0:8::1')).toMatchObject({ status: 'received' });
    await desk.close();
  });

  test('lets the many IPv6 networks of one customer send as much as five, and says whose limit it is', async () => {
    const { desk } = await aDesk({ limits: { perNetwork: 1, total: 7 } });
    const send = (network: string) => desk.receive({ ...aSubmission({ message: network }), network });
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await send(`2001:db8:0:${String(turn)}::1`)).toMatchObject({ status: 'received' });
    }
    expect(await send('2001:db8:0:9::1')).toMatchObject({ status: 'limited', scope: 'network' });
    expect(await send('2001:db8:1::1')).toMatchObject({ status: 'received' });
    expect(await send('192.0.2.7')).toMatchObject({ status: 'received' });
    expect(await send('198.51.100.7')).toMatchObject({ status: 'limited', scope: 'all' });
    await desk.close();
  });

  test(
    'is unavailable, and keeps what was typed, while another process holds the store',
    { timeout: 20_000 },
    async () => {
      const { desk, dataDir, log } = await aDesk();
      const other = new DatabaseSync(join(dataDir, 'inquiries.db'));
      other.exec('begin immediate');
      expect(await desk.receive(aSubmission(planted))).toMatchObject({
        status: 'unavailable',
        values: planted,
      });
      other.exec('rollback');
      expect(log.lines.join()).toContain('could not be stored');
      expect(log.lines.join()).not.toMatch(/planted/i);
      expect(await desk.receive(aSubmission(planted))).toMatchObject({ status: 'received' });
      other.close();
      await desk.close();
    },
  );

  test('is unavailable when the store fails, and says so in its readiness', async () => {
    const { desk, dataDir } = await aDesk();
    expect(desk.ready()).toEqual({ store: 'ok', worker: 'ok', disk: 'ok', canary: 'ok', keys: 'ok' });
    const other = new DatabaseSync(join(dataDir, 'inquiries.db'));
    other.exec('drop table delivery; drop table inquiry; drop table meta');
    other.close();
    expect(await desk.receive(aSubmission())).toMatchObject({ status: 'unavailable' });
    await expect.poll(() => desk.ready(), { timeout: 5_000 }).toMatchObject({ store: 'failed' });
  });

  test('refuses in words, not by throwing, what the form would not send', async () => {
    const { desk } = await aDesk();
    expect(await desk.receive({ ...aSubmission(), fields: new Map() })).toMatchObject({ status: 'refused' });
    await desk.close();
  });
});

describe('upkeep', () => {
  test('removes an inquiry past its time, with its bytes in file and log', async () => {
    const { desk, dataDir } = await aDesk();
    const outcome = await desk.receive(aSubmission());
    const reference = outcome.status === 'received' ? outcome.reference : '';
    expect(await readFolder(dataDir)).toContain(reference);
    const database = await openDatabase({ dataDir });
    const days = provider.retentionDays.open;
    // A worker that has been at work all the time.
    await writeMeta(database, 'beat', String(Date.UTC(2026, 10, 24 + days, 13)));
    expect(await runUpkeep(database, new Date(Date.UTC(2026, 10, 24 + days, 14)))).toBe(0);
    expect(await runUpkeep(database, new Date(Date.UTC(2026, 10, 24 + days, 16)))).toBe(1);
    await database.destroy();
    expect(await readFolder(dataDir)).not.toContain(reference);
    expect(await readFolder(dataDir)).not.toContain('age-encryption.org');
    await desk.close();
  });

  test('forgets after a day which words an inquiry had', async () => {
    const { desk, dataDir } = await aDesk();
    await desk.receive(aSubmission());
    const database = await openDatabase({ dataDir });
    await runUpkeep(database, new Date('2026-11-25T16:00:00Z'));
    await database.destroy();
    await desk.receive(aSubmission());
    await desk.close();
    expect(listReferences(dataDir)).toHaveLength(2);
  });
});

test('two processes may open a new store at once', async () => {
  const { desk, dataDir } = await aDesk();
  const databases = await Promise.all([openDatabase({ dataDir }), openDatabase({ dataDir })]);
  for (const database of databases) await database.destroy();
  await desk.close();
});
