import { createHash } from 'node:crypto';
import type { AuditTable } from '../store/tables.ts';

/** What is written down when it is done. */
export type AuditAction =
  | 'show'
  | 'claim'
  | 'release'
  | 'note'
  | 'answer'
  | 'close'
  | 'spam'
  | 'unspam'
  | 'retry'
  | 'export'
  | 'delete'
  | 'backup'
  | 'restore'
  | 'move'
  | 'reseal';

/** Who of the staff acts, and when. */
export type Act = { readonly actor: string; readonly now: Date };

/** One thing that was done; `detail` is a status, a number or a choice, never a word of an inquiry. */
export type AuditEntry = {
  readonly act: Act;
  readonly action: AuditAction;
  /** Absent when it is about no single inquiry. */
  readonly reference?: string;
  readonly detail?: string;
};

/** What the first row names as the hash before it. */
export const firstHash = '0'.repeat(64);

/**
 * The hash of a row: SHA-256, in hexadecimal, over the hash before it and every field, as a JSON array in this order.
 * `jq` and `sha256sum` can make it again without our code: see docs/inquiries.md.
 */
export function hashAuditRow(row: Omit<AuditTable, 'hash'>): string {
  const { previous_hash, position, at, actor, action, reference, detail } = row;
  return createHash('sha256')
    .update(JSON.stringify([previous_hash, position, at, actor, action, reference, detail]))
    .digest('hex');
}
