import { createHmac } from 'node:crypto';
import { hashNetwork, hourOf, secondsLeftIn } from './limit-rate.ts';
import { countHit } from './store/count-hit.ts';
import type { Database } from './store/tables.ts';

/** Tries an hour: a person needs a few, a program that guesses words would need millions. */
const mostTries = { perNetwork: 10, perReference: 5 };

/**
 * Counts one more try to withdraw, right or wrong, and tells how many seconds to wait; undefined when it may go on.
 * Neither the network nor what was typed as a reference is kept, only keyed hashes.
 */
export async function limitWithdrawals(
  database: Database,
  network: string,
  reference: string,
  secret: Buffer,
  now: Date,
): Promise<number | undefined> {
  const hour = hourOf(now);
  const byNetwork = `withdraw ${hashNetwork(network, secret, now)}`;
  const isOver =
    (await countHit(database, byNetwork, hour)) > mostTries.perNetwork ||
    (await countHit(database, `withdraw ${hashReference(reference, secret)}`, hour)) > mostTries.perReference;
  return isOver ? secondsLeftIn(hour, now) : undefined;
}

function hashReference(reference: string, secret: Buffer): string {
  return createHmac('sha256', secret)
    .update(`withdrawn reference ${reference}`)
    .digest('base64url')
    .slice(0, 22);
}
