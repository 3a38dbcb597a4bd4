import { describe, expect, test } from 'vitest';
import { removeInquiry } from '#lib/inquiries/staff/remove-inquiry.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { claimDelivery, settleDelivery } from '#lib/inquiries/store/claim-delivery.ts';
import { countHit } from '#lib/inquiries/store/count-hit.ts';
import { storeVersion } from '#lib/inquiries/store/migrate.ts';
import { addToTally, readMeta, writeMeta } from '#lib/inquiries/store/meta.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { listInquiries } from '#lib/inquiries/store/staff-queries.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

describe.each(storeKinds)('the store in %s', (kind) => {
  const open = async () => openDatabase(await aStorePlace(kind));

  test('keeps an inquiry with the bytes it was given, and times as numbers', async () => {
    const database = await open();
    const inquiry = aNewInquiry();
    await acceptInquiry(database, inquiry, ['inbox']);
    const [row] = await database.selectFrom('inquiry').selectAll().execute();
    expect(row).toMatchObject({ reference: inquiry.reference, due_at: inquiry.due_at, status: 'open' });
    expect(Buffer.from(row?.sealed ?? [])).toEqual(Buffer.from(inquiry.sealed));
    await database.destroy();
  });

  test('takes ten posts of one key at once for one inquiry with one row for each channel', async () => {
    const database = await open();
    const accepted = await Promise.all(
      [...Array(10).keys()].map(() =>
        acceptInquiry(database, aNewInquiry({ submit_key: 'one' }), ['mail', 'webhook']),
      ),
    );
    expect(new Set(accepted.map((each) => each?.reference)).size).toBe(1);
    expect(await database.selectFrom('delivery').selectAll().execute()).toHaveLength(2);
    await database.destroy();
  });

  test('gives each due delivery to one of four workers that ask at once', async () => {
    const database = await open();
    for (let turn = 0; turn < 40; turn += 1) await acceptInquiry(database, aNewInquiry(), ['mail']);
    const workers = [...Array(4).keys()].map(async () => {
      const ids: string[] = [];
      for (;;) {
        const claim = await claimDelivery(database, ['mail'], Date.now(), 60_000);
        if (claim === undefined) return ids;
        ids.push(claim.id);
        await settleDelivery(database, claim, { state: 'sent' }, Date.now());
      }
    });
    const ids = (await Promise.all(workers)).flat();
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
    await database.destroy();
  });

  test('passes a delivery on when its lease ends, and lets its first holder settle nothing', async () => {
    const database = await open();
    await acceptInquiry(database, aNewInquiry({ created_at: 1_000 }), ['mail']);
    const first = await claimDelivery(database, ['mail'], 1_000, 60_000);
    expect(await claimDelivery(database, ['mail'], 60_999, 60_000)).toBeUndefined();
    const second = await claimDelivery(database, ['mail'], 61_000, 60_000);
    expect(second).toMatchObject({ id: first?.id, attempts: 2 });
    if (first === undefined || second === undefined) throw new Error('Nothing was claimed.');
    expect(await settleDelivery(database, first, { state: 'dead', error: 'late' }, 61_500)).toBe(false);
    expect(await settleDelivery(database, second, { state: 'sent' }, 61_500)).toBe(true);
    await database.destroy();
  });

  test('counts hits by hour and writes single values over', async () => {
    const database = await open();
    expect([await countHit(database, 'total', 7), await countHit(database, 'total', 7)]).toEqual([1, 2]);
    await writeMeta(database, 'beat', '1');
    await writeMeta(database, 'beat', '2');
    expect(await readMeta(database, 'beat')).toBe('2');
    await addToTally(database, 'withdrawn');
    await addToTally(database, 'withdrawn', 2);
    expect(await database.selectFrom('tally').selectAll().execute()).toEqual([
      { name: 'withdrawn', count: 3 },
    ]);
    await database.destroy();
  });

  test('lists every inquiry but our own canaries, and removes deliveries with their inquiry', async () => {
    const database = await open();
    const inquiry = aNewInquiry();
    await acceptInquiry(database, inquiry, ['mail']);
    await acceptInquiry(database, aNewInquiry({ writer: 'canary' }), ['canary']);
    expect((await listInquiries(database)).map(({ reference }) => reference)).toEqual([inquiry.reference]);
    const act = { actor: 'Robin', now: new Date() };
    expect(await removeInquiry(database, inquiry.reference, 'asked', act)).toEqual({ erased: true });
    expect(await database.selectFrom('delivery').select('channel').execute()).toEqual([
      { channel: 'canary' },
    ]);
    await database.destroy();
  });

  test('refuses to change or remove rows of the record', async () => {
    const database = await open();
    const row = {
      at: 1,
      actor: 'a',
      action: 'show',
      reference: '',
      detail: '',
      previous_hash: '',
      hash: 'h',
    };
    await database
      .insertInto('audit')
      .values({ position: 1, ...row })
      .execute();
    await expect(database.updateTable('audit').set({ actor: 'b' }).execute()).rejects.toThrow(/only added/);
    await expect(database.deleteFrom('audit').execute()).rejects.toThrow(/only added/);
    await database.destroy();
  });

  test('comes to today’s version when four processes open it new at once', async () => {
    const place = await aStorePlace(kind);
    const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase(place)));
    expect(await readMeta(databases[0] ?? (await openDatabase(place)), 'version')).toBe(String(storeVersion));
    for (const database of databases) await database.destroy();
  });

  test('is not opened by a program that is older than it', async () => {
    const place = await aStorePlace(kind);
    const database = await openDatabase(place);
    await writeMeta(database, 'version', '99');
    await expect(openDatabase(place)).rejects.toThrow(/start the newer program/);
    await database.destroy();
  });
});
