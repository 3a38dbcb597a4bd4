import type { Provider } from '#content/provider/schema.ts';
import type { MailSettings, WebhookSettings } from '#lib/site/environment.ts';
import type { Log } from '#lib/site/log.ts';
import { createReadinessCheck, type Readiness } from './check-readiness.ts';
import { listChannels } from './deliver/list-channels.ts';
import { createRaiseAlarm } from './deliver/raise-alarm.ts';
import { readRecipients, readServerSecret } from './key-files.ts';
import type { Limits } from './limit-rate.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import { receiveInquiry, type InquiryOutcome, type Submission } from './receive-inquiry.ts';
import { startWorker } from './start-worker.ts';
import { openDatabase, type StorePlace } from './store/open-database.ts';

/** Where inquiries are taken. */
export type InquiryDesk = {
  readonly receive: (submission: Submission) => Promise<InquiryOutcome>;
  readonly ready: () => Promise<Readiness>;
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
};

/** Opens the store, checks the keys and starts the worker. Throws when inquiries could not be kept safely. */
export async function openInquiryDesk(options: DeskOptions): Promise<InquiryDesk> {
  const { dataDir, limits, provider, log, now = () => new Date() } = options;
  if (options.databaseUrl === undefined) await prepareDataFolder(dataDir);
  const recipients = await readRecipients(options.recipients, dataDir, options.isProduction, log);
  const secret = await readServerSecret(options.secret, dataDir);
  const database = await openDatabase(options);
  const { mail, webhook } = options;
  const raiseAlarm = createRaiseAlarm({ database, log, mail, now });
  const work = { database, log, now, mail, webhook, timeZone: provider.timeZone, raiseAlarm };
  const worker = options.worker === 'inside' ? await startWorker(work) : undefined;
  const channels = listChannels(options);
  const dependencies = { database, recipients, secret, limits, provider, channels, log };
  return {
    receive: (submission) => receiveInquiry(submission, dependencies),
    ready: createReadinessCheck(database, dataDir, now),
    close: async () => {
      await worker?.stop();
      await database.destroy();
    },
  };
}
