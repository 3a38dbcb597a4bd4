import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { appendAudit, inRecord } from '#lib/inquiries/staff/append-audit.ts';
import { firstHash, hashAuditRow } from '#lib/inquiries/staff/audit-entry.ts';
import { checkAudit } from '#lib/inquiries/staff/check-audit.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const act = { actor: 'Robin', now: new Date('2026-11-24T15:00:00Z') };

function add(database: Database, reference: string): Promise<void> {
  return inRecord(database, (transaction) => appendAudit(transaction, { act, action: 'show', reference }));
}

test('a row’s hash is SHA-256 over the hash before it and its fields as a JSON array', () => {
  const row = {
    previous_hash: firstHash,
    position: 1,
    at: 5,
    actor: 'Robin',
    action: 'show',
    reference: 'KM4-TR9-WX3',
    detail: '',
  };
  const written = `["${firstHash}",1,5,"Robin","show","KM4-TR9-WX3",""]`;
  expect(hashAuditRow(row)).toBe(createHash('sha256').update(written).digest('hex'));
});

describe.each(storeKinds)('the record in %s', (kind) => {
  /** A record of five rows whose guards are gone, as for someone who writes to the store past our code. */
  async function anUnguardedRecord() {
    const database = await openDatabase(await aStorePlace(kind));
    for (const reference of ['A', 'B', 'C', 'D', 'E']) await add(database, reference);
    if (kind === 'PostgreSQL') await sql`drop trigger audit_only_added on audit`.execute(database);
    else {
      await sql`drop trigger audit_no_update`.execute(database);
      await sql`drop trigger audit_no_delete`.execute(database);
    }
    return database;
  }

  test('is whole when nobody touched it, and when it is empty', async () => {
    const empty = await openDatabase(await aStorePlace(kind));
    expect(await checkAudit(empty)).toEqual({ whole: true, head: { position: 0, hash: firstHash } });
    await empty.destroy();
    const database = await anUnguardedRecord();
    expect(await checkAudit(database)).toMatchObject({ whole: true, head: { position: 5 } });
    await database.destroy();
  });

  test('does not fork when it is written to over four connections at once', async () => {
    const place = await aStorePlace(kind);
    const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase(place)));
    await Promise.all(
      databases.map(async (database, index) => {
        for (let turn = 0; turn < 10; turn += 1) await add(database, `${String(index)}-${String(turn)}`);
      }),
    );
    const [first] = databases;
    if (first === undefined) throw new Error('No store.');
    expect(await checkAudit(first)).toMatchObject({ whole: true, head: { position: 40 } });
    for (const database of databases) await database.destroy();
  });

  test('keeps neither the act nor its row when one of them fails', async () => {
    const database = await openDatabase(await aStorePlace(kind));
    const failing = inRecord(database, async (transaction) => {
      await appendAudit(transaction, { act, action: 'show', reference: 'A' });
      throw new Error('The act failed.');
    });
    await expect(failing).rejects.toThrow('The act failed.');
    expect(await checkAudit(database)).toMatchObject({ head: { position: 0 } });
    await database.destroy();
  });

  test('tells of a row that was changed, at its position', async () => {
    const database = await anUnguardedRecord();
    await database.updateTable('audit').set({ actor: 'Kim' }).where('position', '=', 3).execute();
    expect(await checkAudit(database)).toMatchObject({ position: 3, fault: 'the row was changed' });
    await database.destroy();
  });

  test('tells of a row that was changed and hashed anew, at the row after it', async () => {
    const database = await anUnguardedRecord();
    const row = await database.selectFrom('audit').selectAll().where('position', '=', 3).executeTakeFirst();
    if (row === undefined) throw new Error('No row.');
    const hash = hashAuditRow({ ...row, actor: 'Kim' });
    await database.updateTable('audit').set({ actor: 'Kim', hash }).where('position', '=', 3).execute();
    expect(await checkAudit(database)).toMatchObject({ whole: false, position: 4 });
    await database.destroy();
  });

  test('tells of a row that was removed, the first one too', async () => {
    for (const position of [3, 1]) {
      const database = await anUnguardedRecord();
      await database.deleteFrom('audit').where('position', '=', position).execute();
      expect(await checkAudit(database)).toMatchObject({ position, fault: 'the row is missing' });
      await database.destroy();
    }
  });

  test('tells of two rows that were swapped', async () => {
    const database = await anUnguardedRecord();
    for (const [from, to] of [
      [2, 99],
      [4, 2],
      [99, 4],
    ] as const) {
      await database.updateTable('audit').set({ position: to }).where('position', '=', from).execute();
    }
    expect(await checkAudit(database)).toMatchObject({ whole: false, position: 2 });
    await database.destroy();
  });

  test('tells of rows removed from its end only to whoever kept an earlier head', async () => {
    const database = await anUnguardedRecord();
    const before = await checkAudit(database);
    if (!before.whole) throw new Error(before.fault);
    await database.deleteFrom('audit').where('position', '>', 3).execute();
    expect(await checkAudit(database)).toMatchObject({ whole: true, head: { position: 3 } });
    expect(await checkAudit(database, before.head)).toMatchObject({ whole: false, position: 4 });
    await add(database, 'X');
    await add(database, 'Y');
    expect(await checkAudit(database, before.head)).toMatchObject({
      position: 5,
      fault: 'its hash is not the one that was kept',
    });
    await database.destroy();
  });
});
