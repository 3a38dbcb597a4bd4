import { statfs } from 'node:fs/promises';
import { upkeepInterval } from './upkeep.ts';
import { retryBusy } from './store/retry-busy.ts';
import type { Database } from './store/tables.ts';

/** Whether an inquiry could be kept now, part by part. */
export type Readiness = {
  readonly store: 'ok' | 'failed';
  readonly worker: 'ok' | 'stale';
  readonly disk: 'ok' | 'low';
};

/** Free space below which the disk counts as full, in bytes. An inquiry takes about 4 kB with its log. */
const leastSpace = 64 * 1024 * 1024;

/** How long an answer holds, in milliseconds: each one writes to the disk, and anyone may ask. */
const freshness = 1_000;

/** A check that looks at most once a second and gives the last answer in between. */
export function createReadinessCheck(
  database: Database,
  dataDir: string,
  now: () => Date,
): () => Promise<Readiness> {
  let last: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;
  return () => {
    const time = performance.now();
    if (last === undefined || time - last.at > freshness) {
      last = { at: time, readiness: checkReadiness(database, dataDir, now()) };
    }
    return last.readiness;
  };
}

/** Writes to the store, looks at the worker's beat and at free space. Never rejects. */
async function checkReadiness(database: Database, dataDir: string, now: Date): Promise<Readiness> {
  const beat = await probeStore(database, now).catch(() => undefined);
  return {
    store: beat === undefined ? 'failed' : 'ok',
    worker: beat !== undefined && now.getTime() - beat < 3 * upkeepInterval ? 'ok' : 'stale',
    disk: await hasSpace(dataDir),
  };
}

/** Proves that the store can be written, and gives back when the worker last ran. */
function probeStore(database: Database, now: Date): Promise<number> {
  return retryBusy(() =>
    database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('meta')
        .values({ name: 'probe', value: String(now.getTime()) })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(now.getTime()) }))
        .execute();
      const row = await transaction
        .selectFrom('meta')
        .select('value')
        .where('name', '=', 'beat')
        .executeTakeFirst();
      return Number(row?.value ?? 0);
    }),
  );
}

async function hasSpace(dataDir: string): Promise<'ok' | 'low'> {
  try {
    const { bavail, bsize } = await statfs(dataDir);
    return bavail * bsize >= leastSpace ? 'ok' : 'low';
  } catch {
    return 'low';
  }
}
