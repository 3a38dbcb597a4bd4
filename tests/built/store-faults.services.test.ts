import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { aPostgres } from '#tests/support/a-postgres.ts';
import { anInquiry, postInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { readStore } from '#tests/support/read-store.ts';
import { settingsFor, someKeys } from '#tests/support/some-settings.ts';
import { aDataFolder, startSite, type RunningSite } from '#tests/support/start-site.ts';
import { aStorePlace, removePostgresAfterwards, sharedPostgres } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const message = 'Kept words of a sender.';

/** Posts new words each time; the reference, or that the form came back with its words and a number to call. */
async function post(site: RunningSite, words = `${message} ${String(Math.random())}`): Promise<string> {
  const answer = await postInquiry(site.origin, anInquiry({ message: words }));
  const html = await answer.text();
  const kept = answer.status === 503 && html.includes(words) && html.includes('href="tel:');
  return readReference(html) ?? (kept ? 'kept' : `status ${String(answer.status)}`);
}

/** Posts until the store takes no more; every reference that was given before. */
async function postUntilFull(site: RunningSite): Promise<readonly string[]> {
  const references: string[] = [];
  for (;;) {
    const answer = await post(site);
    if (answer === 'kept') return references;
    references.push(answer);
    if (references.length > 2_000) throw new Error('The store was never full.');
  }
}

test('a full disk under SQLite keeps all acknowledged inquiries, and gives back what was typed', async () => {
  const place = { dataDir: await aDataFolder() };
  const limited = ['bash', '-c', `trap '' XFSZ; ulimit -f 400; exec "$0" "$@"`];
  const site = await startSite(settingsFor(place, await someKeys()), limited);
  const references = await postUntilFull(site);
  expect(references.length).toBeGreaterThan(0);
  expect(await post(site)).toBe('kept');
  await site.stop();
  expect(readStore(place).map(({ reference }) => reference)).toEqual(references);
  const roomy = await startSite(settingsFor(place, await someKeys()));
  expect(await post(roomy)).toMatch(/^\w{3}-\w{3}-\w{3}$/);
  await roomy.stop();
});

test('a full disk under PostgreSQL keeps all acknowledged inquiries, and takes more once there is room', async () => {
  const server = await aPostgres({ largestFile: 24_000 });
  try {
    const place = { dataDir: await aDataFolder(), databaseUrl: server.createDatabase() };
    const filler = new Client({ connectionString: place.databaseUrl });
    await filler.connect();
    const site = await startSite(settingsFor(place, await someKeys()));
    const references = [await post(site), await post(site)];
    // Rows of the same table until no file of it may grow: the server refuses the last of them.
    const fill = `insert into inquiry select 'x' || n, 'x' || n, null, 0, 'canary', '', '', decode(repeat('00', 1500), 'hex'), 'open', 0, null, 8e15
      from generate_series(%, % + 99) as n`;
    for (let start = 0, isFull = false; !isFull; start += 100) {
      isFull = await filler.query(fill.replaceAll('%', String(start))).then(
        () => false,
        () => true,
      );
    }
    const more: string[] = [];
    for (let turn = 0; turn < 200 && more.at(-1) !== 'kept'; turn += 1) more.push(await post(site));
    expect(more.at(-1)).toBe('kept');
    await filler.query(`delete from inquiry where writer = 'canary'`);
    await filler.query('vacuum full inquiry');
    await filler.end();
    references.push(...more.slice(0, -1), await post(site));
    expect(await site.stop()).toBe(0);
    expect(readStore(place).map(({ reference }) => reference)).toEqual(references);
  } finally {
    server.remove();
  }
}, 180_000);

test('a data folder that cannot be written stops the start and says so; PostgreSQL needs none', async () => {
  const dataDir = await aDataFolder();
  chmodSync(dataDir, 0o555);
  // Root may write anywhere: the server is started without that right.
  const bound =
    process.getuid?.() === 0
      ? ['setpriv', '--bounding-set', '-dac_override', '--inh-caps', '-dac_override']
      : [];
  const keys = await someKeys();
  await expect(startSite(settingsFor({ dataDir }, keys), bound)).rejects.toThrow(/did not start.*DATA_DIR/s);
  const place = { dataDir, databaseUrl: (await sharedPostgres()).createDatabase() };
  const site = await startSite(settingsFor(place, keys), bound);
  expect(await post(site)).toMatch(/^\w{3}-/);
  await site.stop();
});

test('a store that another program holds gives back what was typed, and takes it once it is free', async () => {
  const place = { dataDir: await aDataFolder() };
  const site = await startSite(settingsFor(place, await someKeys()));
  const other = new DatabaseSync(join(place.dataDir, 'inquiries.db'));
  other.exec('begin immediate');
  expect(await post(site, message)).toBe('kept');
  other.exec('rollback');
  other.close();
  const reference = await post(site, message);
  await site.stop();
  expect(readStore(place).map((row) => row.reference)).toEqual([reference]);
});

test('a table that another program holds in PostgreSQL gives back what was typed, and takes it once it is free', async () => {
  const place = await aStorePlace('PostgreSQL');
  const site = await startSite(settingsFor(place, await someKeys()));
  const other = new Client({ connectionString: place.databaseUrl });
  await other.connect();
  await other.query('begin; lock table inquiry in access exclusive mode');
  expect(await post(site, message)).toBe('kept');
  await other.query('rollback');
  await other.end();
  const reference = await post(site, message);
  await site.stop();
  expect(readStore(place).map((row) => row.reference)).toEqual([reference]);
});
