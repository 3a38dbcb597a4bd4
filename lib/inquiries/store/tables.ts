import type { Kysely } from 'kysely';
import type { InquiryStatus } from '#content/inquiry-form/statuses.ts';

/** Columns are text, integers and bytes alone, so that the same queries run on SQLite and PostgreSQL. Times are milliseconds since 1970. */
export type InquiryTable = {
  id: string;
  reference: string;
  /** Derived from the words, so that the same inquiry sent twice is one; null after a day. */
  submit_key: string | null;
  created_at: number;
  /** Who the inquiry is for: one of the form's choices, or `canary` for one of our own that proves the way. */
  writer: string;
  /** Joined with spaces; empty when there is nothing to mark. */
  marks: string;
  /** The public keys it is sealed to, joined with spaces. */
  key_set: string;
  sealed: Uint8Array;
  status: InquiryStatus;
  /** Who of the staff has taken it on; null while it is nobody's. */
  claimed_by: string | null;
  due_at: number;
  answered_at: number | null;
  delete_at: number;
};

/** Where a notice goes: `inbox` is the staff's list itself, where nothing is sent. */
export type Channel = 'inbox' | 'mail' | 'webhook' | 'canary';

/** The outbox: what staff are to be told of an inquiry, written in the same commit. */
export type DeliveryTable = {
  id: string;
  inquiry_id: string;
  channel: Channel;
  state: 'due' | 'sent' | 'dead';
  attempts: number;
  next_at: number;
  /** Until when the worker that holds it may be trying; null when no one holds it. */
  lease_until: number | null;
  /** Which claim holds it: a worker whose lease ran out may no longer settle it. */
  lease_token: string | null;
  /** The kind of the last failure, such as `ECONNREFUSED` or `450`; never a message. */
  last_error: string | null;
  settled_at: number | null;
};

/** What staff wrote about an inquiry, sealed like the inquiry. */
type NoteTable = {
  id: string;
  inquiry_id: string;
  created_at: number;
  author: string;
  key_set: string;
  sealed: Uint8Array;
};

/** Who opened, changed, exported or deleted what; rows are only added, and each hashes the one before it. */
export type AuditTable = {
  position: number;
  at: number;
  actor: string;
  action: string;
  /** Empty when the action is about no single inquiry. */
  reference: string;
  /** Such as a status or a number; never a word of an inquiry. */
  detail: string;
  previous_hash: string;
  hash: string;
};

/** How many inquiries came from one network, or in all, within one hour. */
type HitTable = { bucket: string; hour: number; count: number };

/** Counts that outlive what they count, such as withdrawn inquiries. */
type TallyTable = { name: string; count: number };

/** Single values: the schema's version, the worker's last beat. */
type MetaTable = { name: string; value: string };

export type Tables = {
  inquiry: InquiryTable;
  delivery: DeliveryTable;
  note: NoteTable;
  audit: AuditTable;
  hit: HitTable;
  tally: TallyTable;
  meta: MetaTable;
};

export type Database = Kysely<Tables>;
