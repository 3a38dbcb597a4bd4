import { describe, expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { listInquiries } from '#lib/inquiries/store/staff-queries.ts';
import { writeMeta } from '#lib/inquiries/store/meta.ts';
import { openDatabase, type StorePlace } from '#lib/inquiries/store/open-database.ts';
import type { InquiryDesk } from '#lib/inquiries/open-desk.ts';
import { runUpkeep } from '#lib/inquiries/upkeep.ts';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { readFolder } from '#tests/support/read-folder.ts';

removePostgresAfterwards();

const now = new Date('2026-11-24T15:00:00Z');
const dayLength = 24 * 3_600_000;

/** Tries to withdraw with what was typed. */
function withdraw(desk: InquiryDesk, reference: string, word: string, network = '192.0.2.7') {
  const fields = new Map([
    ['reference', [reference]],
    ['word', [word]],
  ]);
  return desk.withdraw({ fields, network, now });
}

/** Sends an inquiry and gives back what its receipt shows. */
async function send(desk: InquiryDesk, message = 'Who would I meet?') {
  const outcome = await desk.receive(aSubmission({ message }));
  if (outcome.status !== 'received') throw new Error(`The inquiry ended as ${outcome.status}.`);
  return outcome;
}

async function withDatabase<Result>(
  place: StorePlace,
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(place);
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

describe.each(storeKinds)('withdrawal in %s', (kind) => {
  const open = async () => {
    const place = await aStorePlace(kind);
    return { place, ...(await aDesk(place)) };
  };

  test('deletes the inquiry with its delivery, and leaves a count alone', async () => {
    const { place, desk } = await open();
    const { reference, word } = await send(desk);
    const other = await send(desk, 'Another inquiry.');
    expect(await withdraw(desk, reference, word)).toEqual({ status: 'withdrawn', reference });
    await desk.close();
    await withDatabase(place, async (database) => {
      expect((await listInquiries(database)).map((row) => row.reference)).toEqual([other.reference]);
      expect(
        await database.selectFrom('delivery').selectAll().where('channel', '!=', 'canary').execute(),
      ).toHaveLength(1);
      expect(await database.selectFrom('tally').selectAll().execute()).toEqual([
        { name: 'withdrawn', count: 1 },
      ]);
    });
  });

  test('takes what a person types: small letters, blanks, no hyphens', async () => {
    const { desk } = await open();
    const { reference, word } = await send(desk);
    const typed = (text: string) => ` ${text.toLowerCase().replaceAll('-', ' ')} `;
    expect(await withdraw(desk, typed(reference), typed(word))).toMatchObject({ status: 'withdrawn' });
    await desk.close();
  });

  test('shows the same word when the same inquiry is sent again', async () => {
    const { desk } = await open();
    expect(await send(desk)).toEqual(await send(desk));
    await desk.close();
  });

  test('answers alike for a wrong word, an unknown reference, and one that is gone', async () => {
    const { desk } = await open();
    const { reference, word } = await send(desk);
    const statusOf = async (...typed: readonly [string, string]) => (await withdraw(desk, ...typed)).status;
    expect(await statusOf(reference, 'CE9GN-3GK3W')).toBe('no-match');
    expect(await statusOf('KM4-TR9-WX3', 'CE9GN-3GK3W')).toBe('no-match');
    expect(await statusOf(reference, word)).toBe('withdrawn');
    expect(await statusOf(reference, word)).toBe('no-match');
    await desk.close();
  });

  test('answers alike for one whose time was over', async () => {
    const { place, desk } = await open();
    const { reference, word } = await send(desk);
    const later = new Date(now.getTime() + provider.retentionDays.open * dayLength);
    await withDatabase(place, async (database) => {
      await writeMeta(database, 'beat', String(later.getTime()));
      await runUpkeep(database, later);
    });
    expect((await withdraw(desk, reference, word)).status).toBe('no-match');
    await desk.close();
  });

  test('asks for what is missing, and counts no try', async () => {
    const { desk } = await open();
    for (let turn = 0; turn < 12; turn += 1) {
      const outcome = await withdraw(desk, 'KM4-TR9-WX3', ' ');
      expect(outcome).toMatchObject({
        status: 'incomplete',
        errors: [{ field: 'word' }],
        values: { reference: 'KM4-TR9-WX3', word: '' },
      });
    }
    await desk.close();
  });

  test('takes five tries an hour for one reference, from whatever network, and keeps what was typed', async () => {
    const { desk } = await open();
    const { reference, word } = await send(desk);
    for (let turn = 0; turn < 5; turn += 1) {
      const network = `192.0.${String(turn)}.1`;
      expect((await withdraw(desk, reference, 'CE9GN-3GK3W', network)).status).toBe('no-match');
    }
    expect(await withdraw(desk, reference, word, '198.51.100.1')).toEqual({
      status: 'limited',
      retryAfterSeconds: 3_600,
      values: { reference, word },
    });
    await desk.close();
  });

  test('takes ten tries an hour from one network, and leaves others alone', async () => {
    const { desk } = await open();
    const { reference, word } = await send(desk);
    for (let turn = 0; turn < 10; turn += 1) {
      await withdraw(desk, `KM4-TR9-AC${String(turn)}`, 'CE9GN-3GK3W');
    }
    expect((await withdraw(desk, reference, word)).status).toBe('limited');
    expect((await withdraw(desk, reference, word, '198.51.100.1')).status).toBe('withdrawn');
    await desk.close();
  });

  test('keeps neither what was typed nor the network in the store or the log', async () => {
    const { place, desk, log } = await open();
    await withdraw(desk, 'planted reference', 'planted word', '203.0.113.99');
    await desk.close();
    const buckets = await withDatabase(place, (database) =>
      database.selectFrom('hit').select('bucket').execute(),
    );
    expect(buckets).toHaveLength(2);
    expect(JSON.stringify(buckets) + log.lines.join()).not.toMatch(/planted|203\.0\.113/i);
  });

  test('is unavailable, and keeps what was typed, when the store fails', async () => {
    const { place, desk, log } = await open();
    const { reference, word } = await send(desk);
    await withDatabase(place, (database) => database.schema.dropTable('hit').execute());
    expect(await withdraw(desk, reference, word)).toEqual({
      status: 'unavailable',
      values: { reference, word },
    });
    expect(log.lines.join()).toContain('could not be withdrawn');
    expect(log.lines.join()).not.toContain(word);
    await desk.close();
  });
});

test('a withdrawn inquiry leaves none of its bytes in file or log', async () => {
  const { desk, dataDir } = await aDesk();
  const { reference, word } = await send(desk);
  expect(await readFolder(dataDir)).toContain(reference);
  await withdraw(desk, reference, word);
  expect(await readFolder(dataDir)).not.toContain(reference);
  await desk.close();
});
