import type { Provider } from '#content/provider/schema.ts';
import type { MailSettings, WebhookSettings } from '#lib/site/environment.ts';
import type { Log } from '#lib/site/log.ts';
import type { Readiness } from './check-readiness.ts';
import { claimHour } from './deliver/claim-hour.ts';
import { listChannels } from './deliver/list-channels.ts';
import { createRaiseAlarm, type RaiseAlarm } from './deliver/raise-alarm.ts';
import { proveKeys, readIdentitiesAtHand, readRecipients, readServerSecret } from './key-files.ts';
import type { Limits } from './limit-rate.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import { receiveInquiry, type InquiryOutcome, type Submission } from './receive-inquiry.ts';
import { startWorker } from './start-worker.ts';
import { openDatabase, type StorePlace } from './store/open-database.ts';
import { countStore } from './watch/count-store.ts';
import { createMetrics } from './watch/create-metrics.ts';
import { startWatch, type WatchPace } from './watch/start-watch.ts';
import { withinTime } from './watch/within-time.ts';
import { withdrawInquiry, type WithdrawOutcome, type Withdrawal } from './withdraw-inquiry.ts';

/** Where inquiries are taken. */
export type InquiryDesk = {
  readonly receive: (submission: Submission) => Promise<InquiryOutcome>;
  /** How the parts were a moment ago, from memory. */
  readonly ready: () => Readiness;
  /** What there is to watch, in Prometheus text. Waits for the store for a second, and then says that it is silent. */
  readonly readMetrics: () => Promise<string>;
  /** Deletes an inquiry for whoever holds its reference and its word. */
  readonly withdraw: (withdrawal: Withdrawal) => Promise<WithdrawOutcome>;
  /** Waits for work under way and closes the store. */
  readonly close: () => Promise<void>;
};

export type DeskOptions = StorePlace & {
  /** age public keys; empty to use a pair made in `dataDir`, which production refuses. */
  readonly recipients: readonly string[];
  /** Shared by all instances; absent to use one made in `dataDir`. */
  readonly secret?: Buffer | undefined;
  readonly isProduction: boolean;
  readonly limits: Limits;
  readonly provider: Provider;
  /** How staff are told; both absent when they look at their list. */
  readonly mail?: MailSettings | undefined;
  readonly webhook?: WebhookSettings | undefined;
  /** Whether the worker runs here, or elsewhere on the same store. */
  readonly worker: 'inside' | 'apart';
  readonly log: Log;
  readonly now?: () => Date;
  /** Told in place of log and mail, in tests. */
  readonly raiseAlarm?: RaiseAlarm | undefined;
  /** How often canaries are sent and parts looked at; absent for the usual pace. */
  readonly watchPace?: WatchPace | undefined;
};

/** How long a scrape waits for the store, in milliseconds. */
const scrapePatience = 1_000;

/** Opens the store, checks the keys and starts the worker. Throws when inquiries could not be kept safely. */
export async function openInquiryDesk(options: DeskOptions): Promise<InquiryDesk> {
  const { dataDir, limits, provider, log, now = () => new Date() } = options;
  if (options.databaseUrl === undefined) await prepareDataFolder(dataDir);
  const recipients = await readRecipients(options.recipients, dataDir, options.isProduction, log);
  await proveKeys(recipients, await readIdentitiesAtHand(recipients, dataDir));
  const secret = await readServerSecret(options.secret, dataDir);
  const database = await openDatabase(options);
  const { mail, webhook } = options;
  const raiseAlarm = options.raiseAlarm ?? createRaiseAlarm({ database, log, mail, now });
  const metrics = createMetrics();
  const onDelivery = metrics.countDelivery;
  const work = { database, log, now, mail, webhook, timeZone: provider.timeZone, raiseAlarm, onDelivery };
  const worker = options.worker === 'inside' ? await startWorker(work) : undefined;
  const channels = listChannels(options);
  const dependencies = { database, recipients, secret, limits, provider, channels, log };
  const pace = options.watchPace;
  const watched = { database, dataDir, recipients, secret, provider, log, now, pace, raiseAlarm };
  const watch = await startWatch({ ...watched, time: metrics.time });
  const sayLimitReached = async () => {
    const isFirst = await claimHour(database, 'limit-reached', now()).catch(() => false);
    if (isFirst) await raiseAlarm({ code: 'limit-reached' });
  };
  return {
    receive: async (submission) => {
      const outcome = await metrics.measure(() => receiveInquiry(submission, dependencies));
      if (outcome.status === 'unavailable') watch.doubt();
      if (outcome.status === 'limited' && outcome.scope === 'all') void sayLimitReached();
      return outcome;
    },
    ready: watch.readiness,
    readMetrics: async () => {
      const time = now().getTime();
      const counts = await withinTime(countStore(database, time), scrapePatience).catch(() => undefined);
      return metrics.write(watch.readiness(), counts, time);
    },
    withdraw: (withdrawal) => withdrawInquiry(withdrawal, dependencies),
    close: async () => {
      await watch.stop();
      await worker?.stop();
      await database.destroy();
    },
  };
}
