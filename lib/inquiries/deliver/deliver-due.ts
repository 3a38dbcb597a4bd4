import type { Log } from '#lib/site/log.ts';
import { claimDelivery, settleDelivery, type ClaimedDelivery } from '../store/claim-delivery.ts';
import type { Channel, Database } from '../store/tables.ts';
import { nameFailure } from './name-failure.ts';
import { findNextTry } from './next-try.ts';
import type { RaiseAlarm } from './raise-alarm.ts';
import type { Send } from './list-senders.ts';
import { WebhookRefusal } from './send-webhook.ts';

/** How one try ended, for those who count. */
export type DeliveryEvent = {
  readonly channel: Channel;
  readonly result: 'sent' | 'retried' | 'dead';
  /** How long the try took. */
  readonly milliseconds: number;
};

export type DeliverOptions = {
  readonly database: Database;
  readonly log: Log;
  readonly now: () => Date;
  readonly raiseAlarm: RaiseAlarm;
  readonly onDelivery?: ((event: DeliveryEvent) => void) | undefined;
};

/** How long a worker holds a delivery, in milliseconds: longer than the longest send and an alarm's mail together. */
export const lease = 60_000;

/** Sends what is due on one channel, one after the other, until nothing is or the worker is to stop. */
export async function deliverDue(
  channel: Channel,
  send: Send,
  options: DeliverOptions,
  isStopping: () => boolean = () => false,
): Promise<void> {
  while (!isStopping()) {
    const claim = await claimDelivery(options.database, [channel], options.now().getTime(), lease);
    if (claim === undefined) return;
    await deliver(claim, send, options);
  }
}

async function deliver(claim: ClaimedDelivery, send: Send, options: DeliverOptions): Promise<void> {
  const { database, now, onDelivery } = options;
  const { channel } = claim;
  const started = performance.now();
  const failure = await send(claim, now()).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const milliseconds = performance.now() - started;
  if (failure !== undefined) {
    const result = await settleFailure(claim, failure.error, options);
    onDelivery?.({ channel, result, milliseconds });
    return;
  }
  await settleDelivery(database, claim, { state: 'sent' }, now().getTime());
  onDelivery?.({ channel, result: 'sent', milliseconds });
}

async function settleFailure(
  claim: ClaimedDelivery,
  error: unknown,
  { database, log, now, raiseAlarm }: DeliverOptions,
): Promise<'retried' | 'dead'> {
  const { reference, channel, attempts } = claim;
  const kind = nameFailure(error);
  const time = now().getTime();
  const nextAt = isFinal(error) ? undefined : findNextTry(attempts, time);
  if (nextAt !== undefined) {
    log.warn({ channel, reference, attempts, fault: kind }, 'a notice will be sent again');
    await settleDelivery(database, claim, { state: 'due', nextAt, error: kind }, time);
    return 'retried';
  }
  // Before the row says so: a worker that dies in between alarms twice, and never not at all.
  await raiseAlarm({ code: 'delivery-dead', facts: { reference, channel, attempts, fault: kind } });
  await settleDelivery(database, claim, { state: 'dead', error: kind }, time);
  return 'dead';
}

/**
 * Standard Webhooks: 410 Gone means that the receiver wants no more of it. So staff hear of it now and not in 27 hours.
 * A mail server's 5xx is not final: a full or misspelt mailbox gets mended.
 */
function isFinal(error: unknown): boolean {
  return error instanceof WebhookRefusal && error.responseCode === 410;
}
