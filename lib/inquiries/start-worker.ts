import { deliverDue, type DeliverOptions } from './deliver/deliver-due.ts';
import { listSenders, type SenderOptions } from './deliver/list-senders.ts';
import { mendTimes } from './deliver/mend-times.ts';
import { overdueInterval, watchOverdue } from './deliver/watch-overdue.ts';
import { runRounds } from './run-rounds.ts';
import { runUpkeep, upkeepInterval } from './upkeep.ts';

/** What a worker works on, how it sends, and whom it tells. */
export type WorkerOptions = DeliverOptions & SenderOptions;

export type Worker = {
  /** Waits for work under way: a send for as long as it may take, which is seconds. */
  readonly stop: () => Promise<void>;
};

/** How long after a look for due deliveries the next one comes, in milliseconds. */
const deliveryInterval = 1_000;

/**
 * Starts what is done in the background: tidying up, delivering, watching for what is overdue. Resolves after a first
 * round of tidying up, and without waiting for other people's mail servers.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { database, log, now, raiseAlarm } = options;
  let isStopping = false;
  const upkeep = await runRounds('upkeep', upkeepInterval, log, async () => {
    const deleted = await runUpkeep(database, now(), () => raiseAlarm({ code: 'clock-jumped' }));
    if (deleted > 0) log.info({ deleted }, 'inquiries past their time were deleted');
  });
  const rounds = [
    upkeep,
    // Each channel for itself: a mail server that hangs must hold up neither the webhook nor the canary.
    ...listSenders(options).map(([channel, send]) =>
      runRounds(`delivery by ${channel}`, deliveryInterval, log, () =>
        deliverDue(channel, send, options, () => isStopping),
      ),
    ),
    runRounds('overdue', overdueInterval, log, async () => {
      await mendTimes(database, now());
      await watchOverdue(database, raiseAlarm, now());
    }),
  ];
  return {
    stop: async () => {
      isStopping = true;
      await Promise.all(rounds.map(async (started) => (await started).stop()));
    },
  };
}
