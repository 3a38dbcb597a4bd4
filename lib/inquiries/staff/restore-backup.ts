import type { Database } from '../store/tables.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';
import { addRow, makeRoom, type Row } from './kept-tables.ts';
import type { Backup } from './read-backup.ts';

/** What a restore brought back, and what it left out. */
export type RestoreOutcome =
  | { readonly ok: false; readonly reason: 'not-empty' }
  | {
      readonly ok: true;
      readonly inquiries: number;
      /** Past the time at which they were to be deleted. */
      readonly expired: number;
      /** Named as deleted since. */
      readonly gone: number;
    };

/**
 * Puts a backup into an empty store, in one commit. Left out are inquiries whose time has passed and those that are named
 * as `gone`, deleted after the backup was made, with their notes and outbox rows. The record comes back whole.
 */
export function restoreBackup(
  database: Database,
  backup: Backup,
  gone: ReadonlySet<string>,
  act: Act,
): Promise<RestoreOutcome> {
  return inRecord(database, async (transaction) => {
    if (!(await makeRoom(transaction))) return { ok: false, reason: 'not-empty' };
    const counts = { inquiries: 0, expired: 0, gone: 0 };
    const left = new Set<unknown>();
    for await (const { table, row } of backup.readRows()) {
      if (table === 'inquiry') {
        const fate = judge(row, gone, act.now);
        counts[fate] += 1;
        if (fate !== 'inquiries') left.add(row['id']);
      }
      if (left.has(row['id']) || left.has(row['inquiry_id'])) continue;
      await addRow(transaction, table, table === 'delivery' ? freeLease(row) : row);
    }
    const { inquiries, expired } = counts;
    const detail = `${String(inquiries)} of ${backup.madeAt.toISOString()}, left out ${String(expired + counts.gone)}`;
    await appendAudit(transaction, { act, action: 'restore', detail });
    return { ok: true, ...counts };
  });
}

function judge(row: Row, gone: ReadonlySet<string>, now: Date): 'inquiries' | 'expired' | 'gone' {
  if (gone.has(String(row['reference']))) return 'gone';
  return Number(row['delete_at']) <= now.getTime() ? 'expired' : 'inquiries';
}

/** Whoever held it worked on another store. */
function freeLease(row: Row): Row {
  return { ...row, lease_until: null, lease_token: null };
}
