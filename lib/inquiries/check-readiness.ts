import { statfs } from 'node:fs/promises';
import { upkeepInterval } from './upkeep.ts';
import { isPostgres } from './store/database-kind.ts';
import { retryBusy } from './store/retry-busy.ts';
import type { Database } from './store/tables.ts';
import { withinTime } from './watch/within-time.ts';

/** Whether an inquiry could be kept and read now, part by part. What a store that fails would tell is unknown. */
export type Readiness = {
  readonly store: 'ok' | 'failed';
  readonly worker: 'ok' | 'stale' | 'unknown';
  readonly disk: 'ok' | 'low';
  readonly canary: 'ok' | 'stale' | 'unknown';
  readonly keys: 'ok' | 'failed';
};

/** The parts that are ill, each with its state, such as `store failed`. */
export function listIll(readiness: Readiness): readonly string[] {
  return Object.entries(readiness)
    .filter(([, state]) => state !== 'ok')
    .map(([part, state]) => `${part} ${state}`);
}

/** True when an inquiry sent now would be kept, and would reach staff. */
export function isReady(readiness: Readiness): boolean {
  return listIll(readiness).length === 0;
}

/** What a process knows of its own canaries. */
export type CanaryState = {
  /** When it began to send them, in milliseconds since 1970: until one, or a worker, has had time to come, none is missing. */
  readonly since: number;
  /** How often it sends one, in milliseconds. */
  readonly interval: number;
  /** Whether the last one could be sealed, and then was accepted. */
  readonly sealed: boolean;
  readonly accepted: boolean;
};

/** Free space below which the disk counts as full, in bytes. An inquiry takes about 4 kB with its log. */
const leastSpace = 64 * 1024 * 1024;

/** How long a store may take to answer, in milliseconds; later than that, it has failed. A lock is waited for two seconds. */
const patience = 5_000;

/** Writes to the store, looks at the worker's beat, at the newest canary and at free space. Never rejects. */
export async function checkReadiness(
  database: Database,
  dataDir: string,
  canary: CanaryState,
  now: Date,
): Promise<Readiness> {
  const time = now.getTime();
  const marks = await withinTime(probeStore(database, time), patience).catch(() => undefined);
  const judge = (newest: number, longest: number) => (time - newest <= longest ? 'ok' : 'stale');
  return {
    store: marks === undefined ? 'failed' : 'ok',
    worker: marks === undefined ? 'unknown' : judge(Math.max(marks.beat, canary.since), 3 * upkeepInterval),
    // A full disk under PostgreSQL shows in the canary; our own data folder holds nothing then, and may be missing.
    disk: isPostgres(database) ? 'ok' : await hasSpace(dataDir),
    canary: judgeCanary(),
    keys: canary.sealed ? 'ok' : 'failed',
  };

  function judgeCanary(): Readiness['canary'] {
    if (marks === undefined) return 'unknown';
    return canary.accepted ? judge(Math.max(marks.canary, canary.since), 3 * canary.interval) : 'stale';
  }
}

/** Proves that the store can be written, and gives back when the worker last ran and last finished a canary. */
function probeStore(
  database: Database,
  time: number,
): Promise<{ readonly beat: number; readonly canary: number }> {
  return retryBusy(() =>
    database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('meta')
        .values({ name: 'probe', value: String(time) })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(time) }))
        .execute();
      const rows = await transaction
        .selectFrom('meta')
        .selectAll()
        .where('name', 'in', ['beat', 'canary'])
        .execute();
      const timeOf = (name: string) => Number(rows.find((row) => row.name === name)?.value ?? 0);
      return { beat: timeOf('beat'), canary: timeOf('canary') };
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
