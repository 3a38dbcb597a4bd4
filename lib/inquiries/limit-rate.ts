import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Allowance } from './store/accept-inquiry.ts';
import { readHits } from './store/count-hit.ts';
import type { Database } from './store/tables.ts';

/** Inquiries an hour, from one network and in all. */
export type Limits = { readonly perNetwork: number; readonly total: number };

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/** A provider's customer may have many IPv6 networks: together they may send as much as this many. */
const networksOfOne = 5;

/**
 * What a network may still send in this hour. It is kept only as a keyed hash whose key changes daily: no address is
 * stored. The total stands last: all senders count in it, and none shall hold it for longer than it takes to commit.
 */
export function findAllowance(network: string, limits: Limits, secret: Buffer, now: Date): Allowance {
  const [own = '', wider] = listPrefixes(network).map((prefix) => hashPrefix(prefix, secret, now));
  return {
    hour: hourOf(now),
    most: [
      [own, limits.perNetwork],
      ...(wider === undefined ? [] : [[wider, limits.perNetwork * networksOfOne] as const]),
      ['total', limits.total],
    ],
  };
}

/**
 * Which share of an allowance is used up, the sender's own or that of all; undefined when neither is. Only what is
 * stored counts, in the same commit: this look beforehand spares the sealing, and a network that is over its own limit
 * uses up nothing of what all others share.
 */
export async function findUsedUp(
  database: Database,
  { hour, most }: Allowance,
): Promise<'network' | 'all' | undefined> {
  const buckets = most.map(([bucket]) => bucket);
  const counts = await readHits(database, buckets, hour);
  const over = most.findIndex(([, limit], index) => (counts[index] ?? 0) >= limit);
  if (over === -1) return undefined;
  return over === most.length - 1 ? 'all' : 'network';
}

/** The hour of a moment, counted since 1970: the unit in which all limits count. */
export function hourOf(now: Date): number {
  return Math.floor(now.getTime() / hourLength);
}

/** Seconds until an hour is over. */
export function secondsLeftIn(hour: number, now: Date): number {
  return Math.ceil(((hour + 1) * hourLength - now.getTime()) / 1000);
}

/** A network for one day, as a keyed hash. */
export function hashNetwork(address: string, secret: Buffer, now: Date): string {
  const [own = ''] = listPrefixes(address);
  return hashPrefix(own, secret, now);
}

function hashPrefix(prefix: string, secret: Buffer, now: Date): string {
  const day = Math.floor(now.getTime() / dayLength);
  return createHmac('sha256', secret)
    .update(`network ${String(day)} ${prefix}`)
    .digest('base64url')
    .slice(0, 22);
}

/**
 * Neighbors share a network: the first three bytes of an IPv4 address, the first 64 bits of an IPv6 one; and then the
 * first 48 bits, which one customer of a provider often has.
 */
function listPrefixes(address: string): readonly string[] {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return [plain.split('.').slice(0, 3).join('.')];
  const groups = expandGroups(plain);
  return [groups.slice(0, 4).join(':'), groups.slice(0, 3).join(':')];
}

function expandGroups(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after];
}
