import type { Log } from '#lib/site/log.ts';
import { checkReadiness, isReady, type CanaryState, type Readiness } from '../check-readiness.ts';
import { nameFault } from '../name-fault.ts';
import { runRounds } from '../run-rounds.ts';
import { acceptInquiry } from '../store/accept-inquiry.ts';
import type { Database } from '../store/tables.ts';
import type { RaiseAlarm } from '../deliver/raise-alarm.ts';
import { announceChange } from './announce-change.ts';
import { makeCanary, type CanaryDependencies } from './make-canary.ts';
import { removeOldCanaries } from './remove-old-canaries.ts';

/** Milliseconds: from one canary to the next, and from one look at the parts to the next. */
export type WatchPace = { readonly canary: number; readonly look: number };

/** A minute and two seconds: a form that is broken closes at once, or after three canaries that did not arrive. */
const usualPace: WatchPace = { canary: 60_000, look: 2_000 };

/** A form that stays closed is told of again, in milliseconds: the first mail may not have arrived. */
const repeatAfter = 10 * 60_000;

/** Before the first look. */
const unseen: Readiness = {
  store: 'failed',
  worker: 'unknown',
  disk: 'low',
  canary: 'unknown',
  keys: 'failed',
};

export type WatchOptions = CanaryDependencies & {
  readonly database: Database;
  readonly dataDir: string;
  readonly log: Log;
  readonly now: () => Date;
  readonly pace?: WatchPace | undefined;
  readonly raiseAlarm: RaiseAlarm;
  /** Measures a step of a canary's way. */
  readonly time: <Result>(step: 'seal' | 'commit', work: () => Promise<Result>) => Promise<Result>;
};

export type Watch = {
  /** How the parts were at the last look, from memory: it waits for nothing. */
  readonly readiness: () => Readiness;
  /** Sends the next canary at the next look: an inquiry could not be stored. */
  readonly doubt: () => void;
  /** Waits for a canary and a look under way. */
  readonly stop: () => Promise<void>;
};

/**
 * Sends an inquiry of our own the whole way again and again, and looks at every part that an inquiry needs. A change
 * for the worse or the better is announced once. Resolves after the first canary and the first look.
 */
export async function startWatch(options: WatchOptions): Promise<Watch> {
  const { database, dataDir, log, now, pace = usualPace, raiseAlarm } = options;
  let canary: CanaryState = {
    since: now().getTime(),
    interval: pace.canary,
    sealed: true,
    accepted: true,
  };
  let sentAt = -Infinity;
  // Looks more often than it sends: a canary that failed is sent again at the next look, so that the form is soon back.
  const canaries = await runRounds('canary', pace.look, log, async () => {
    const { sealed, accepted } = canary;
    if (sealed && accepted && performance.now() - sentAt < pace.canary) return;
    sentAt = performance.now();
    canary = { ...canary, ...(await sendCanary(options, accepted)) };
  });
  let readiness = unseen;
  let open = true;
  let toldAt = 0;
  const looks = await runRounds('look', pace.look, log, async () => {
    readiness = await checkReadiness(database, dataDir, canary, now());
    const repeats = !open && performance.now() - toldAt > repeatAfter;
    if (isReady(readiness) === open && !repeats) return;
    open = isReady(readiness);
    toldAt = performance.now();
    // Not waited for: a mail server that hangs must not keep the form closed, or open.
    void announceChange(readiness, log, raiseAlarm);
  });
  return {
    readiness: () => readiness,
    doubt: () => {
      sentAt = -Infinity;
    },
    stop: async () => {
      await Promise.all([canaries.stop(), looks.stop()]);
    },
  };
}

/** How far a canary came: sealed, and accepted by the store. A fault is logged when the one before had none. */
async function sendCanary(
  options: WatchOptions,
  wasAccepted: boolean,
): Promise<Pick<CanaryState, 'sealed' | 'accepted'>> {
  const { database, log, now, time } = options;
  let sealed = false;
  try {
    const canary = await time('seal', () => makeCanary(options, now()));
    sealed = true;
    await removeOldCanaries(database, now().getTime());
    await time('commit', () => acceptInquiry(database, canary, ['canary']));
    return { sealed, accepted: true };
  } catch (error) {
    if (wasAccepted) log.error({ sealed, fault: nameFault(error) }, 'a canary was not accepted');
    return { sealed, accepted: false };
  }
}
