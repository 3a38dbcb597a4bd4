import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { DeskOptions, InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { readIdentities } from '#lib/inquiries/key-files.ts';
import { openSealed } from '#lib/inquiries/seal.ts';
import { writeMeta } from '#lib/inquiries/store/meta.ts';
import type { Alarm } from '#lib/inquiries/deliver/raise-alarm.ts';
import { openDatabase, type StorePlace } from '#lib/inquiries/store/open-database.ts';
import { listInquiries } from '#lib/inquiries/store/staff-queries.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import { aDesk, type aLog } from '#tests/support/a-desk.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { finishCanaries } from '#tests/support/finish-canaries.ts';

removePostgresAfterwards();

/** A canary's turn is long, a look's short: what changes within a test is then what the test did. */
const slow = { canary: 60_000, look: 20 };
const quick = { canary: 200, look: 20 };
const well = { store: 'ok', worker: 'ok', disk: 'ok', canary: 'ok', keys: 'ok' };

type Watched = {
  readonly desk: InquiryDesk;
  readonly database: Database;
  readonly place: StorePlace;
  readonly log: ReturnType<typeof aLog>;
};

describe.each(storeKinds)('the watch over %s', (kind) => {
  /** Runs a test over a desk whose worker is elsewhere, on a store that the test reads and writes itself. */
  async function overDesk(options: Partial<DeskOptions>, run: (watched: Watched) => Promise<void>) {
    const place = await aStorePlace(kind);
    const database = await openDatabase(place);
    await writeMeta(database, 'beat', String(Date.now()));
    const { desk, log } = await aDesk({ ...place, worker: 'apart', ...options });
    try {
      await run({ desk, database, place, log });
    } finally {
      await desk.close();
      await database.destroy();
    }
  }

  test('sends an inquiry of its own: checked, sealed, committed with its outbox row, in no list', async () => {
    await overDesk({ watchPace: slow }, async ({ desk, database, place }) => {
      expect(desk.ready()).toEqual(well);
      const rows = await database.selectFrom('inquiry').selectAll().execute();
      expect(rows).toMatchObject([{ writer: 'canary', status: 'open' }]);
      const deliveries = await database.selectFrom('delivery').selectAll().execute();
      expect(deliveries).toMatchObject([{ inquiry_id: rows[0]?.id, channel: 'canary', state: 'due' }]);
      const path = join(place.dataDir, 'keys/recovery.key');
      const opened = await openSealed(
        rows[0]?.sealed ?? new Uint8Array(),
        readIdentities(await readFile(path, 'utf8'), path),
      );
      expect(opened.message).toMatch(/^Canary /);
      expect(await listInquiries(database)).toEqual([]);
    });
  });

  test('sends canaries that are unlike each other and count for no limit', async () => {
    await overDesk({ watchPace: quick }, async ({ database }) => {
      const countKeys = async () => {
        const rows = await database.selectFrom('inquiry').select('submit_key').execute();
        return new Set(rows.map(({ submit_key: key }) => key)).size;
      };
      await expect.poll(countKeys, { timeout: 10_000 }).toBeGreaterThan(2);
      expect(await database.selectFrom('hit').selectAll().execute()).toEqual([]);
    });
  });

  test('is ready at once, stale after three canaries that no worker took, and well again by itself', async () => {
    const alarms: Alarm[] = [];
    const raiseAlarm = (alarm: Alarm) => Promise.resolve(void alarms.push(alarm));
    await overDesk({ watchPace: quick, raiseAlarm }, async ({ desk, database, log }) => {
      expect(desk.ready()).toEqual(well);
      await expect.poll(desk.ready, { timeout: 10_000 }).toEqual({ ...well, canary: 'stale' });
      // A few more looks, none of which may say it again.
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(alarms).toEqual([{ code: 'form-closed', facts: { parts: 'canary stale' } }]);
      await finishCanaries(database, Date.now());
      await expect.poll(() => log.lines.join(), { timeout: 10_000 }).toContain('form-open');
      expect(alarms).toHaveLength(1);
    });
  });

  test('is stale at once when its own canary is not accepted, and sends another as soon as it can', async () => {
    await overDesk({ watchPace: slow }, async ({ place, database }) => {
      await sql`alter table delivery rename to hidden`.execute(database);
      const other = await aDesk({ ...place, worker: 'apart', watchPace: slow });
      expect(other.desk.ready()).toMatchObject({ store: 'ok', canary: 'stale' });
      await sql`alter table hidden rename to delivery`.execute(database);
      await expect.poll(other.desk.ready, { timeout: 10_000 }).toEqual(well);
      expect(other.log.lines.filter((line) => line.includes('a canary was not accepted'))).toHaveLength(1);
      await other.desk.close();
    });
  });
});
