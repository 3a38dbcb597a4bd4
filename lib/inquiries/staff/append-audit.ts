import { setTimeout as wait } from 'node:timers/promises';
import { retryBusy } from '../store/retry-busy.ts';
import type { Database } from '../store/tables.ts';
import { firstHash, hashAuditRow, type AuditEntry } from './audit-entry.ts';

/** How often a place in the record is tried for. Each loss means that another process won: they cannot all lose. */
const mostTries = 50;

/**
 * Runs a piece of work and writes it into the record in one commit: neither stands without the other. `work` calls
 * appendAudit with the transaction it is given, and is run again when another process was in the way.
 */
export async function inRecord<Result>(
  database: Database,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await retryBusy(() => database.transaction().execute(work));
    } catch (error) {
      if (!isTakenPosition(error) || turn === mostTries) throw error;
      await wait(Math.random() * 20);
    }
  }
}

/** Adds a row to the record, in a transaction of inRecord. */
export async function appendAudit(transaction: Database, entry: AuditEntry): Promise<void> {
  const { act, action, reference = '', detail = '' } = entry;
  const last = await transaction
    .selectFrom('audit')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    previous_hash: last?.hash ?? firstHash,
    position: (last?.position ?? 0) + 1,
    at: act.now.getTime(),
    actor: act.actor,
    action,
    reference,
    detail,
  };
  await transaction
    .insertInto('audit')
    .values({ ...row, hash: hashAuditRow(row) })
    .execute();
}

/**
 * Two processes read the same last row, and the other was first. SQLite sends the second back as busy; in PostgreSQL
 * the primary key refuses it.
 */
function isTakenPosition(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === 'audit_pkey'
  );
}
