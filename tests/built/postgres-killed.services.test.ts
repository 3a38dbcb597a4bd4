import { afterAll, beforeAll, expect, test } from 'vitest';
import { anInquiry, postInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { aPostgres, type RunningPostgres } from '#tests/support/a-postgres.ts';
import { readStore } from '#tests/support/read-store.ts';
import { settingsFor, someKeys } from '#tests/support/some-settings.ts';
import { aDataFolder, startSite } from '#tests/support/start-site.ts';

let server: RunningPostgres;

beforeAll(async () => {
  server = await aPostgres();
});

afterAll(() => {
  server.remove();
});

test(
  'survives four deaths of PostgreSQL under load, keeps what was typed, and loses nothing',
  { timeout: 180_000 },
  async () => {
    const place = { dataDir: await aDataFolder(), databaseUrl: server.createDatabase() };
    const site = await startSite(settingsFor(place, await someKeys()));
    const acknowledged: string[] = [];
    const kept: boolean[] = [];
    let isOver = false;
    const clients = [...Array(6).keys()].map(async (client) => {
      for (let turn = 0; !isOver; turn += 1) {
        const words = `Client ${String(client)}, turn ${String(turn)}.`;
        for (let done = false; !done;) {
          const answer = await postInquiry(site.origin, anInquiry({ message: words }));
          const html = await answer.text();
          const reference = readReference(html);
          if (reference !== undefined) acknowledged.push(reference);
          else kept.push(answer.status === 503 && html.includes(words) && html.includes('tel:'));
          done = reference !== undefined || isOver;
        }
      }
    });
    for (let death = 0; death < 4; death += 1) {
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before + 10);
      server.stop('immediate');
      const refused = kept.length;
      await expect.poll(() => kept.length, { timeout: 30_000 }).toBeGreaterThan(refused);
      server.start();
    }
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before);
    isOver = true;
    await Promise.all(clients);
    expect(await site.stop()).toBe(0);
    expect(kept.every(Boolean)).toBe(true);
    const stored = readStore(place);
    const references = new Set(stored.map(({ reference }) => reference));
    expect(acknowledged.filter((reference) => !references.has(reference))).toEqual([]);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(stored.every(({ deliveries }) => deliveries === 1)).toBe(true);
  },
);
