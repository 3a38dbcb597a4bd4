import type { Log } from '#lib/site/log.ts';
import { nameFault } from './name-fault.ts';

/** Work that is done again and again until it is stopped. */
export type Rounds = {
  /** Waits for the round under way; none begins afterwards. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs `round` at once and then each time `interval` milliseconds after it ended; resolves after the first. A round
 * that fails is logged under `name`, and the next is tried all the same. A fault that lasts is logged when it begins and
 * when it is over: an hour without a store must not bury the log.
 */
export async function runRounds(
  name: string,
  interval: number,
  log: Log,
  round: () => Promise<void>,
): Promise<Rounds> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let known: string | undefined;
  const report = (fault: string | undefined) => {
    if (fault === known) return;
    known = fault;
    if (fault === undefined) log.info({ work: name }, 'work goes on');
    else log.error({ work: name, fault }, 'work failed');
  };
  const turn = () => {
    running = round()
      .then(() => undefined, nameFault)
      .then((fault) => {
        report(fault);
        if (!stopped) timer = setTimeout(() => void turn(), interval);
      });
    return running;
  };
  await turn();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
