import type { Provider } from '#content/provider/schema.ts';
import type { Log } from '#lib/site/log.ts';
import { createReadinessCheck, type Readiness } from './check-readiness.ts';
import { readRecipients, readServerSecret } from './key-files.ts';
import type { Limits } from './limit-rate.ts';
import { receiveInquiry, type InquiryOutcome, type Submission } from './receive-inquiry.ts';
import { openDatabase } from './store/open-database.ts';
import { startUpkeep } from './upkeep.ts';

/** Where inquiries are taken. */
export type InquiryDesk = {
  readonly receive: (submission: Submission) => Promise<InquiryOutcome>;
  readonly ready: () => Promise<Readiness>;
  /** Waits for upkeep under way and closes the store. */
  readonly close: () => Promise<void>;
};

export type DeskOptions = {
  readonly dataDir: string;
  /** age public keys; empty to use a pair made in `dataDir`, which production refuses. */
  readonly recipients: readonly string[];
  readonly isProduction: boolean;
  readonly limits: Limits;
  readonly provider: Provider;
  readonly log: Log;
  readonly now?: () => Date;
};

/** Opens the store, checks the keys and starts upkeep. Throws when inquiries could not be kept safely. */
export async function openInquiryDesk(options: DeskOptions): Promise<InquiryDesk> {
  const { dataDir, limits, provider, log, now = () => new Date() } = options;
  const recipients = await readRecipients(options.recipients, dataDir, options.isProduction, log);
  const secret = await readServerSecret(dataDir);
  const database = await openDatabase(dataDir);
  const stopUpkeep = await startUpkeep(database, log, now);
  const dependencies = { database, recipients, secret, limits, provider, log };
  return {
    receive: (submission) => receiveInquiry(submission, dependencies),
    ready: createReadinessCheck(database, dataDir, now),
    close: async () => {
      await stopUpkeep();
      await database.destroy();
    },
  };
}
