import type { Environment } from '#lib/site/environment.ts';
import type { DeskOptions } from './open-desk.ts';

/** What the environment says about the desk. */
export function readDeskOptions(
  environment: Environment,
): Omit<DeskOptions, 'isProduction' | 'provider' | 'log' | 'now'> {
  return {
    dataDir: environment.dataDir,
    databaseUrl: environment.databaseUrl,
    secret: environment.inquirySecret,
    recipients: environment.inquiryRecipients,
    limits: { perNetwork: environment.limitPerNetwork, total: environment.limitTotal },
    mail: environment.mail,
    webhook: environment.webhook,
    worker: environment.worker,
  };
}
