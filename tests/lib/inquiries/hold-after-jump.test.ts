import { expect, test } from 'vitest';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { runUpkeep } from '#lib/inquiries/upkeep.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 24);

/** A store with one inquiry that is to go 90 days on, and a worker that was at work at the start. */
async function aStoreWithOne() {
  const database = await openDatabase({ dataDir: await aDataFolder() });
  await acceptInquiry(database, aNewInquiry({ delete_at: start + 90 * 24 * hour }), ['inbox']);
  let jumps = 0;
  const upkeep = (time: number) =>
    runUpkeep(database, new Date(time), () => {
      jumps += 1;
      return Promise.resolve();
    });
  await upkeep(start);
  return { database, upkeep, countJumps: () => jumps };
}

test('a clock that jumps ahead by mistake deletes nothing, says so once, and is forgotten when it is right again', async () => {
  const { database, upkeep, countJumps } = await aStoreWithOne();
  expect(await upkeep(start + 91 * 24 * hour)).toBe(0);
  expect(await upkeep(start + 91 * 24 * hour + hour)).toBe(0);
  expect(countJumps()).toBe(1);
  for (let turn = 1; turn < 40; turn += 1) expect(await upkeep(start + turn * hour)).toBe(0);
  expect(await database.selectFrom('inquiry').selectAll().execute()).toHaveLength(1);
  await database.destroy();
});

test('a worker that was away for weeks deletes what is past its time a day after it is back', async () => {
  const { database, upkeep } = await aStoreWithOne();
  const back = start + 100 * 24 * hour;
  expect(await upkeep(back)).toBe(0);
  expect(await upkeep(back + 23 * hour)).toBe(0);
  expect(await upkeep(back + 25 * hour)).toBe(1);
  await database.destroy();
});
