import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { countHit } from './store/count-hit.ts';
import type { Database } from './store/tables.ts';

/** Inquiries an hour, from one network and in all. */
export type Limits = { readonly perNetwork: number; readonly total: number };

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/**
 * Counts one more inquiry, and tells how many seconds a sender must wait; undefined when they may go on.
 * A network is kept only as a keyed hash whose key changes daily: no address is stored.
 */
export async function limitRate(
  database: Database,
  network: string,
  limits: Limits,
  secret: Buffer,
  now: Date,
): Promise<number | undefined> {
  const hour = hourOf(now);
  const bucket = hashNetwork(network, secret, now);
  const isOver =
    (await countHit(database, bucket, hour)) > limits.perNetwork ||
    // Counted only for networks within their own limit: one of them must not use up what all others share.
    (await countHit(database, 'total', hour)) > limits.total;
  return isOver ? secondsLeftIn(hour, now) : undefined;
}

/** The hour of a moment, counted since 1970: the unit in which all limits count. */
export function hourOf(now: Date): number {
  return Math.floor(now.getTime() / hourLength);
}

/** Seconds until an hour is over. */
export function secondsLeftIn(hour: number, now: Date): number {
  return Math.ceil(((hour + 1) * hourLength - now.getTime()) / 1000);
}

/**
 * A network for one day, as a keyed hash. Neighbors share a network: the first three bytes of an IPv4 address, the
 * first 64 bits of an IPv6 one.
 */
export function hashNetwork(address: string, secret: Buffer, now: Date): string {
  const day = Math.floor(now.getTime() / dayLength);
  const plain = address.replace(/^::ffff:/, '');
  const prefix = isIPv6(plain) ? expandPrefix(plain) : plain.split('.').slice(0, 3).join('.');
  return createHmac('sha256', secret)
    .update(`network ${String(day)} ${prefix}`)
    .digest('base64url')
    .slice(0, 22);
}

function expandPrefix(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
