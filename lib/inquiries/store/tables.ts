import type { Kysely } from 'kysely';

/** Columns are text, integers and bytes alone, so that the same queries run on SQLite and PostgreSQL. Times are milliseconds since 1970. */
export type InquiryTable = {
  id: string;
  reference: string;
  /** Derived from the words, so that the same inquiry sent twice is one; null after a day. */
  submit_key: string | null;
  created_at: number;
  /** Who the inquiry is for: one of the form's choices. */
  writer: string;
  /** Joined with spaces; empty when there is nothing to mark. */
  marks: string;
  /** The public keys it is sealed to, joined with spaces. */
  key_set: string;
  sealed: Uint8Array;
  status: 'open' | 'answered';
  due_at: number;
  answered_at: number | null;
  delete_at: number;
};

/** The outbox: what staff are to be told of an inquiry, written in the same commit. */
type DeliveryTable = {
  id: string;
  inquiry_id: string;
  channel: string;
  state: 'due' | 'sent' | 'dead';
  attempts: number;
  next_at: number;
};

/** How many inquiries came from one network, or in all, within one hour. */
type HitTable = { bucket: string; hour: number; count: number };

/** Single values: the schema's version, the worker's last beat. */
type MetaTable = { name: string; value: string };

export type Tables = {
  inquiry: InquiryTable;
  delivery: DeliveryTable;
  hit: HitTable;
  meta: MetaTable;
};

export type Database = Kysely<Tables>;
