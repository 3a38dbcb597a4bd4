import { expect, test } from 'vitest';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { runUpkeep } from '#lib/inquiries/upkeep.ts';
import { removeOldCanaries } from '#lib/inquiries/watch/remove-old-canaries.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

async function aStoreWith(...inquiries: readonly ReturnType<typeof aNewInquiry>[]) {
  const database = await openDatabase({ dataDir: await aDataFolder() });
  for (const inquiry of inquiries) await acceptInquiry(database, inquiry, ['canary']);
  return database;
}

test('canaries past their time go, with their outbox rows; nobody else’s inquiry does', async () => {
  const database = await aStoreWith(
    aNewInquiry({ reference: 'old canary', writer: 'canary', delete_at: 5 }),
    aNewInquiry({ reference: 'new canary', writer: 'canary', delete_at: 6 }),
    aNewInquiry({ reference: 'person', delete_at: 5 }),
  );
  await removeOldCanaries(database, 5);
  const left = await database.selectFrom('inquiry').select('reference').orderBy('reference').execute();
  expect(left.map(({ reference }) => reference)).toEqual(['new canary', 'person']);
  expect(await database.selectFrom('delivery').select('id').execute()).toHaveLength(2);
  await database.destroy();
});

test('a canary that upkeep finds counts as no inquiry whose time was over', async () => {
  const database = await aStoreWith(
    aNewInquiry({ writer: 'canary', delete_at: 5 }),
    aNewInquiry({ delete_at: 5 }),
  );
  expect(await runUpkeep(database, new Date(5))).toBe(1);
  expect(await database.selectFrom('tally').selectAll().execute()).toEqual([{ name: 'expired', count: 1 }]);
  await database.destroy();
});
