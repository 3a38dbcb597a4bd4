import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moveStore } from '#lib/inquiries/staff/move-store.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const act = { actor: 'Robin', now: new Date('2026-11-24T15:00:00Z') };

async function twoPlaces() {
  const { dataDir } = await aStorePlace('SQLite');
  const { databaseUrl = '' } = await aStorePlace('PostgreSQL');
  const source = await openDatabase({ dataDir });
  for (let turn = 0; turn < 1_100; turn += 1) await acceptInquiry(source, aNewInquiry(), ['mail']);
  return { dataDir, databaseUrl, source };
}

test('a move is refused while another connection has the old store open, and copies all once it is closed', async () => {
  const { dataDir, databaseUrl, source } = await twoPlaces();
  expect(await moveStore(dataDir, databaseUrl, act)).toEqual({ ok: false, reason: 'in-use' });
  await acceptInquiry(source, aNewInquiry(), ['mail']);
  await source.destroy();
  const outcome = await moveStore(dataDir, databaseUrl, act);
  expect(outcome).toMatchObject({
    ok: true,
    tables: [{ table: 'inquiry', rows: 1_101 }, { rows: 1_101 }, {}, {}, {}],
  });
  expect(readdirSync(dataDir)).toEqual(['inquiries-moved-20261124T150000Z.db']);
});

test('a move keeps the old files of earlier ones: another of the same day, and one of the same second by refusing', async () => {
  const { dataDir } = await aStorePlace('SQLite');
  const moveOne = async (now: Date) => {
    const source = await openDatabase({ dataDir });
    await acceptInquiry(source, aNewInquiry(), ['mail']);
    await source.destroy();
    const { databaseUrl = '' } = await aStorePlace('PostgreSQL');
    return moveStore(dataDir, databaseUrl, { ...act, now });
  };
  expect(await moveOne(act.now)).toMatchObject({ ok: true });
  expect(await moveOne(act.now)).toEqual({ ok: false, reason: 'old-file-exists' });
  expect(await moveOne(new Date(act.now.getTime() + 1_000))).toMatchObject({ ok: true });
  expect(readdirSync(dataDir)).toEqual([
    'inquiries-moved-20261124T150000Z.db',
    'inquiries-moved-20261124T150001Z.db',
  ]);
});

test('a move into a store that holds anything is refused, and the old store stays as it was', async () => {
  const { dataDir, databaseUrl, source } = await twoPlaces();
  await source.destroy();
  const target = await openDatabase({ dataDir, databaseUrl });
  await acceptInquiry(target, aNewInquiry(), ['mail']);
  expect(await moveStore(dataDir, databaseUrl, act)).toEqual({ ok: false, reason: 'not-empty' });
  expect(await target.selectFrom('inquiry').select('id').execute()).toHaveLength(1);
  await target.destroy();
  const old = await openDatabase({ dataDir });
  expect(await old.selectFrom('inquiry').select('id').execute()).toHaveLength(1_100);
  await old.destroy();
});
