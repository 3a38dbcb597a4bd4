import { expect, test } from 'vitest';
import { listReferences } from '#tests/support/list-references.ts';
import { anInquiry, postInquiry, readReference } from '#tests/support/an-inquiry.ts';
import { aDataFolder, startSite } from '#tests/support/start-site.ts';

/** How often the server is killed under posting: `KILL_ROUNDS=20 npm test` for more. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 4);

/** Posts until the server is gone; what was acknowledged, by its words. */
async function postUntilKilled(
  origin: string,
  round: number,
  acknowledged: Map<string, string>,
  unanswered: Set<string>,
) {
  const clients = [...Array(4).keys()].map(async (client) => {
    for (let turn = 0; ; turn += 1) {
      const words = `Round ${String(round)}, client ${String(client)}, turn ${String(turn)}.`;
      unanswered.add(words);
      try {
        const reference = readReference(
          await (await postInquiry(origin, anInquiry({ message: words }))).text(),
        );
        if (reference === undefined) return;
        acknowledged.set(words, reference);
        unanswered.delete(words);
      } catch {
        return;
      }
    }
  });
  await Promise.all(clients);
}

test(
  'no acknowledged inquiry is lost and none is there twice when the server is killed under posting',
  { timeout: 30_000 + rounds * 15_000 },
  async () => {
    const dataDir = await aDataFolder();
    const acknowledged = new Map<string, string>();
    const unanswered = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const site = await startSite({ DATA_DIR: dataDir });
      const posting = postUntilKilled(site.origin, round, acknowledged, unanswered);
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 900));
      await site.stop('SIGKILL');
      await posting;
    }
    const site = await startSite({ DATA_DIR: dataDir });
    // A sender without an answer sends again: the same words are the same inquiry, stored before or not.
    for (const words of unanswered) {
      const reference = readReference(
        await (await postInquiry(site.origin, anInquiry({ message: words }))).text(),
      );
      expect(reference).toBeDefined();
      acknowledged.set(words, String(reference));
    }
    await site.stop();
    const stored = listReferences(dataDir);
    expect(acknowledged.size).toBeGreaterThan(rounds);
    expect([...acknowledged.values()].filter((reference) => !stored.includes(reference))).toEqual([]);
    expect(new Set(acknowledged.values()).size).toBe(acknowledged.size);
    expect(stored.length).toBe(acknowledged.size);
  },
);
