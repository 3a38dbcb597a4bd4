import { finishCanary } from '#lib/inquiries/deliver/finish-canary.ts';
import { claimDelivery } from '#lib/inquiries/store/claim-delivery.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';

/** Takes every canary that is due at a time (milliseconds since 1970) and removes it, as a worker does. */
export async function finishCanaries(database: Database, time: number): Promise<void> {
  for (;;) {
    const claimed = await claimDelivery(database, ['canary'], time, 60_000);
    if (claimed === undefined) return;
    await finishCanary(database, claimed, new Date(time));
  }
}
