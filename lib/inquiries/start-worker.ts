import type { Log } from '#lib/site/log.ts';
import { runRounds } from './run-rounds.ts';
import type { Database } from './store/tables.ts';
import { runUpkeep, upkeepInterval } from './upkeep.ts';

/** What a worker works on. */
export type WorkerOptions = {
  readonly database: Database;
  readonly log: Log;
  readonly now: () => Date;
};

export type Worker = {
  /** Waits for work under way. */
  readonly stop: () => Promise<void>;
};

/** Starts what is done in the background: tidying up. Resolves after a first round of each. */
export async function startWorker({ database, log, now }: WorkerOptions): Promise<Worker> {
  const rounds = [
    await runRounds('upkeep', upkeepInterval, log, async () => {
      const deleted = await runUpkeep(database, now());
      if (deleted > 0) log.info({ deleted }, 'inquiries past their time were deleted');
    }),
  ];
  return {
    stop: async () => {
      await Promise.all(rounds.map(({ stop }) => stop()));
    },
  };
}
