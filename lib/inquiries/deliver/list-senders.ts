import type { ClaimedDelivery } from '../store/claim-delivery.ts';
import type { Channel, Database } from '../store/tables.ts';
import { createNotice } from './create-notice.ts';
import { finishCanary } from './finish-canary.ts';
import type { ChannelSettings } from './list-channels.ts';
import { mailLimit, sendMail } from './send-mail.ts';
import { sendWebhook, webhookLimit } from './send-webhook.ts';
import { writeNoticeMail } from './write-notice-mail.ts';

/** Sends one notice; resolves once it was taken at the other end, and rejects, in bounded time, when it may not have been. */
export type Send = (delivery: ClaimedDelivery, now: Date) => Promise<void>;

export type SenderOptions = ChannelSettings & {
  readonly database: Database;
  /** The provider's, in which staff read times. */
  readonly timeZone: string;
  /** How long a send may take, in milliseconds. */
  readonly limits?: { readonly mail: number; readonly webhook: number };
};

/** A notice waits on a channel that is not set up here. */
class NotSetUp extends Error {
  override readonly name = 'NotSetUp';
}

/**
 * How each channel sends. Also for one that is no longer set up: what waits there fails by the schedule and is alarmed,
 * where it would else wait forever without a sound.
 */
export function listSenders(options: SenderOptions): readonly (readonly [Channel, Send])[] {
  const { database, mail, webhook, timeZone } = options;
  const limits = options.limits ?? { mail: mailLimit, webhook: webhookLimit };
  const refuse: Send = () => Promise.reject(new NotSetUp());
  const byMail: Send | undefined =
    mail &&
    ((delivery, now) => {
      const notice = createNotice(delivery);
      return sendMail(mail, writeNoticeMail(delivery.id, notice, timeZone, now), limits.mail);
    });
  const byWebhook: Send | undefined =
    webhook &&
    ((delivery, now) => sendWebhook(webhook, delivery.id, createNotice(delivery), now, limits.webhook));
  return [
    ['mail', byMail ?? refuse],
    ['webhook', byWebhook ?? refuse],
    ['canary', (delivery, now) => finishCanary(database, delivery, now)],
  ];
}
