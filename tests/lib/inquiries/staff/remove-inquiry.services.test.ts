import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { sealText } from '#lib/inquiries/seal-text.ts';
import { addNote } from '#lib/inquiries/staff/add-note.ts';
import { removeInquiry } from '#lib/inquiries/staff/remove-inquiry.ts';
import { resealAll } from '#lib/inquiries/staff/reseal.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase, type StorePlace } from '#lib/inquiries/store/open-database.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, sharedPostgres, storeKinds } from '#tests/support/a-store.ts';
import { findBytes } from '#tests/support/find-bytes.ts';

removePostgresAfterwards();

const act = { actor: 'Robin', now: new Date() };
const identity = await generateIdentity();
const recipient = await identityToRecipient(identity);

/** Where the bytes of a store lie. */
async function findFolder({ dataDir, databaseUrl }: StorePlace): Promise<string> {
  return databaseUrl === undefined ? dataDir : (await sharedPostgres()).folder;
}

/** The sealed bytes of the only note, without the header that all seals share. */
async function readNoteBytes(database: Database): Promise<Buffer> {
  const { sealed } = await database.selectFrom('note').select('sealed').executeTakeFirstOrThrow();
  return Buffer.from(sealed.subarray(-48));
}

const outsideLog = (paths: readonly string[]) => paths.filter((path) => dirname(path) !== 'pg_wal');

describe.each(storeKinds)('deleted from %s', (kind) => {
  test('are the sealed bytes of an inquiry and its notes, out of all files but PostgreSQL’s own log', async () => {
    const place = await aStorePlace(kind);
    const folder = await findFolder(place);
    const database = await openDatabase(place);
    const sealed = randomBytes(1_400);
    const words = sealed.subarray(100, 164);
    const inquiry = aNewInquiry({ sealed });
    await acceptInquiry(database, inquiry, ['mail']);
    await acceptInquiry(database, aNewInquiry(), ['mail']);
    await addNote(database, inquiry.reference, 'Called twice.', [recipient], act);
    const note = await readNoteBytes(database);
    expect(findBytes(folder, words)).not.toEqual([]);
    expect(findBytes(folder, note)).not.toEqual([]);
    expect(await removeInquiry(database, inquiry.reference, 'asked', act)).toEqual({ erased: true });
    expect(outsideLog(findBytes(folder, words))).toEqual([]);
    expect(outsideLog(findBytes(folder, note))).toEqual([]);
    expect(await removeInquiry(database, inquiry.reference, 'asked', act)).toBeUndefined();
    await database.destroy();
  });

  test('are the bytes that were sealed before it was sealed anew', async () => {
    const place = await aStorePlace(kind);
    const database = await openDatabase(place);
    const other = await identityToRecipient(await generateIdentity());
    const sealed = await sealText('Planted words.', [recipient]);
    await acceptInquiry(database, aNewInquiry({ sealed, key_set: recipient }), ['mail']);
    const outcome = await resealAll(database, [identity], [recipient, other], act);
    expect(outcome).toEqual({ resealed: 1, unopened: [] });
    expect(outsideLog(findBytes(await findFolder(place), Buffer.from(sealed.subarray(-48))))).toEqual([]);
    await database.destroy();
  });
});

test('deleted bytes leave PostgreSQL’s own log too where the server has wal_recycle=off', async () => {
  const server = await sharedPostgres();
  server.run('postgres', 'alter system set wal_recycle = off');
  server.run('postgres', 'select pg_reload_conf()');
  const database = await openDatabase(await aStorePlace('PostgreSQL'));
  const sealed = randomBytes(1_400);
  const inquiry = aNewInquiry({ sealed });
  await acceptInquiry(database, inquiry, ['mail']);
  expect(findBytes(server.folder, sealed.subarray(100, 164))).not.toEqual([]);
  await removeInquiry(database, inquiry.reference, 'asked', act);
  expect(findBytes(server.folder, sealed.subarray(100, 164))).toEqual([]);
  await database.destroy();
});
