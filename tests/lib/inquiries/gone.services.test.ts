import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase, type StorePlace } from '#lib/inquiries/store/open-database.ts';
import { removeInquiry } from '#lib/inquiries/staff/remove-inquiry.ts';
import { writeMeta } from '#lib/inquiries/store/meta.ts';
import { eraseLeftover, runUpkeep } from '#lib/inquiries/upkeep.ts';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { aPostgres, type RunningPostgres } from '#tests/support/a-postgres.ts';
import { storeKinds } from '#tests/support/a-store.ts';
import { findBytes } from '#tests/support/find-bytes.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

let server: RunningPostgres | undefined;

afterAll(() => {
  server?.remove();
});

/** A new store, and the folder that holds all its files; PostgreSQL is set up as docs/inquiries.md says. */
async function aFolderedStore(
  kind: (typeof storeKinds)[number],
): Promise<{ readonly place: StorePlace; readonly folder: string }> {
  const dataDir = await aDataFolder();
  if (kind === 'SQLite') return { place: { dataDir }, folder: dataDir };
  if (server === undefined) {
    server = await aPostgres();
    server.run('postgres', 'alter system set wal_recycle = off');
    server.run('postgres', 'select pg_reload_conf()');
  }
  return { place: { dataDir, databaseUrl: server.createDatabase() }, folder: server.folder };
}

const farAhead = new Date(Date.now() + 400 * 86_400_000);

describe.each(storeKinds)('in all files of %s, its own log too', (kind) => {
  test.each(['deleted', 'withdrawn', 'expired'] as const)('nothing of a %s inquiry is left', async (how) => {
    const { place, folder } = await aFolderedStore(kind);
    const { desk } = await aDesk(place);
    const now = new Date();
    const outcome = await desk.receive({ ...aSubmission(), now });
    if (outcome.status !== 'received') throw new Error(`The inquiry ended as ${outcome.status}.`);
    const { reference, word } = outcome;
    const database = await openDatabase(place);
    const find = database.selectFrom('inquiry').select('sealed').where('reference', '=', reference);
    const { sealed } = await find.executeTakeFirstOrThrow();
    // Past the head, which names the keys and is alike in length and form for all.
    const bytes = Buffer.from(sealed).subarray(-100);
    expect(findBytes(folder, bytes)).not.toEqual([]);
    if (how === 'deleted') await removeInquiry(database, reference, 'asked', { actor: 'Robin', now });
    else if (how === 'expired') {
      await writeMeta(database, 'beat', String(farAhead.getTime()));
      await runUpkeep(database, farAhead);
    } else {
      const fields = new Map(Object.entries({ reference: [reference], word: [word] }));
      expect(await desk.withdraw({ fields, network: '192.0.2.7', now })).toMatchObject({
        status: 'withdrawn',
      });
      // In PostgreSQL the bytes go with the next round of the worker.
      await eraseLeftover(database);
    }
    await database.destroy();
    await desk.close();
    expect(findBytes(folder, bytes)).toEqual([]);
  });
});
