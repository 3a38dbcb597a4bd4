import { Webhook } from 'standardwebhooks';
import type { WebhookSettings } from '#lib/site/environment.ts';
import type { Notice } from './create-notice.ts';

/** How long a webhook may take to answer, in milliseconds: the least that Standard Webhooks recommend. */
export const webhookLimit = 15_000;

/** The receiver answered with a status that is no success. */
export class WebhookRefusal extends Error {
  override readonly name = 'WebhookRefusal';
  readonly responseCode: number;

  constructor(status: number) {
    super(`The webhook answered ${String(status)}.`);
    this.responseCode = status;
  }
}

/**
 * Sends a notice as Standard Webhooks say (standardwebhooks.com, 1.0.0); resolves when the receiver answered 2xx.
 * Rejects with a WebhookRefusal at any other answer, a redirect among them, and after `limit` milliseconds without one.
 * `id` is the same on every try, so that the receiver can take it once; `now` is the time of this try.
 */
export async function sendWebhook(
  { url, secret }: WebhookSettings,
  id: string,
  notice: Notice,
  now: Date,
  limit: number,
): Promise<void> {
  const body = writeBody(notice);
  const response = await fetch(url, {
    method: 'POST',
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(limit),
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
  });
  // The status is all we ask for; a long answer must not hold us.
  await response.body?.cancel();
  if (!response.ok) throw new WebhookRefusal(response.status);
}

/** Under a kilobyte: every value has a bounded length. */
function writeBody(notice: Notice): string {
  return JSON.stringify({
    type: 'inquiry.received',
    timestamp: notice.receivedAt.toISOString(),
    data: {
      reference: notice.reference,
      kind: notice.kind,
      dueAt: notice.dueAt.toISOString(),
      readWith: notice.readWith,
    },
  });
}
