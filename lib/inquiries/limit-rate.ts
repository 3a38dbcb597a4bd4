import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Allowance } from './store/accept-inquiry.ts';
import { readHits } from './store/count-hit.ts';
import type { Database } from './store/tables.ts';

/** Inquiries an hour, from one network and in all. */
export type Limits = { readonly perNetwork: number; readonly total: number };

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/**
 * What a network may still send in this hour. It is kept only as a keyed hash whose key changes daily: no address is
 * stored. The total stands last: all senders count in it, and none shall hold it for longer than it takes to commit.
 */
export function findAllowance(network: string, limits: Limits, secret: Buffer, now: Date): Allowance {
  return {
    hour: hourOf(now),
    most: [
      [hashNetwork(network, secret, now), limits.perNetwork],
      ['total', limits.total],
    ],
  };
}

/**
 * True when an allowance is used up. Only what is stored counts, in the same commit: this look beforehand spares the
 * sealing, and a network that is over its own limit uses up nothing of what all others share.
 */
export async function isUsedUp(database: Database, { hour, most }: Allowance): Promise<boolean> {
  const buckets = most.map(([bucket]) => bucket);
  const counts = await readHits(database, buckets, hour);
  return most.some(([, limit], index) => (counts[index] ?? 0) >= limit);
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
