import { describe, expect, test } from 'vitest';
import { anInquiry, postInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { readStore } from '#tests/support/read-store.ts';
import { settingsFor, someKeys } from '#tests/support/some-settings.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { aDataFolder, startSite, type RunningSite } from '#tests/support/start-site.ts';

removePostgresAfterwards();

/** How often servers are killed under posting, on each store, and how many must have been acknowledged: docs/faults.md. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 3);
const wanted = Number(process.env['KILL_INQUIRIES'] ?? rounds);

/** Servers over one store: one on SQLite, whose file is one machine's; three on PostgreSQL. */
const instances = { SQLite: 1, PostgreSQL: 3 } as const;

/** What senders know: the reference of each inquiry that was acknowledged, and the words without an answer. */
type Senders = { readonly acknowledged: Map<string, string>; readonly unanswered: Set<string> };

/** Posts until `isOver`; words without an answer go to the next server, as a sender tries again. */
async function post(sites: readonly RunningSite[], name: string, senders: Senders, isOver: () => boolean) {
  for (let turn = 0, attempt = 0; !isOver(); attempt += 1) {
    const site = sites[attempt % sites.length];
    if (site === undefined) return;
    const words = `${name}, turn ${String(turn)}.`;
    senders.unanswered.add(words);
    try {
      const answer = await postInquiry(site.origin, anInquiry({ message: words }));
      const reference = readReference(await answer.text());
      if (reference === undefined) continue;
      senders.acknowledged.set(words, reference);
      senders.unanswered.delete(words);
      turn += 1;
    } catch {
      // That server is gone: what was sent may be stored or not.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

async function runRound(
  round: number,
  settings: readonly Readonly<Record<string, string>>[],
  senders: Senders,
  least: number,
) {
  const sites = await Promise.all(settings.map((each) => startSite(each)));
  const before = senders.acknowledged.size;
  let isOver = false;
  const clients = [...Array(8).keys()].map((client) =>
    post(sites, `Round ${String(round)}, client ${String(client)}`, senders, () => isOver),
  );
  const deadline = Date.now() + 60_000;
  while (senders.acknowledged.size - before < least && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
  // One after the other, so that the last to die still takes posts while the first is dead.
  for (const site of sites) {
    await site.stop('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
  }
  isOver = true;
  await Promise.all(clients);
}

describe.each(storeKinds)('over %s', (kind) => {
  test(
    'no acknowledged inquiry is lost, doubled or without its outbox row when servers are killed under posting',
    { timeout: 60_000 + rounds * 90_000 },
    async () => {
      const place = await aStorePlace(kind);
      const keys = await someKeys();
      const settings = await Promise.all(
        [...Array(instances[kind]).keys()].map(async (instance) =>
          settingsFor({ ...place, dataDir: instance === 0 ? place.dataDir : await aDataFolder() }, keys),
        ),
      );
      const senders: Senders = { acknowledged: new Map(), unanswered: new Set() };
      for (let round = 0; round < rounds; round += 1) {
        await runRound(round, settings, senders, Math.ceil(wanted / rounds));
      }
      // A sender without an answer sends again: the same words are the same inquiry, stored before or not.
      const site = await startSite(settings[0]);
      for (const words of senders.unanswered) {
        const answer = await postInquiry(site.origin, anInquiry({ message: words }));
        senders.acknowledged.set(words, String(readReference(await answer.text())));
      }
      await site.stop();
      const stored = new Map(readStore(place).map(({ reference, deliveries }) => [reference, deliveries]));
      const references = [...senders.acknowledged.values()];
      const lost = references.filter((reference) => !stored.has(reference));
      const undelivered = [...stored.values()].filter((deliveries) => deliveries !== 1);
      process.stdout.write(
        `${kind}: ${String(references.length)} acknowledged, ${String(rounds * instances[kind])} kills, ` +
          `${String(senders.unanswered.size)} sent again, ${String(lost.length)} lost, ` +
          `${String(stored.size - references.length)} more in the store than acknowledged, ` +
          `${String(undelivered.length)} without an outbox row of their own\n`,
      );
      expect(references.length).toBeGreaterThanOrEqual(wanted);
      expect(lost).toEqual([]);
      expect(new Set(references).size).toBe(references.length);
      expect(stored.size).toBe(references.length);
      expect(undelivered).toEqual([]);
    },
  );
});
