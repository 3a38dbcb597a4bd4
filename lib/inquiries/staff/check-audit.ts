import type { AuditTable, Database } from '../store/tables.ts';
import { firstHash, hashAuditRow } from './audit-entry.ts';
import { listAudit } from './list-audit.ts';

/** The last row of the record: kept elsewhere, it shows later whether rows before it were changed or removed. */
export type AuditHead = { readonly position: number; readonly hash: string };

/** Whether the record is whole; else the first position at which it is not, and why. */
export type AuditCheck =
  | { readonly whole: true; readonly head: AuditHead }
  | { readonly whole: false; readonly position: number; readonly fault: string };

/**
 * Follows the record from its first row to its last. Rows removed from the end leave a record that is whole: they are
 * found only with a head that was `kept` elsewhere.
 */
export async function checkAudit(database: Database, kept?: AuditHead): Promise<AuditCheck> {
  let head: AuditHead = { position: 0, hash: firstHash };
  for await (const row of listAudit(database)) {
    const fault = findFault(row, head, kept);
    if (fault !== undefined) return { whole: false, ...fault };
    head = { position: row.position, hash: row.hash };
  }
  if (kept !== undefined && kept.position > head.position) {
    const fault = `the record ends at ${String(head.position)}, and once reached ${String(kept.position)}`;
    return { whole: false, position: head.position + 1, fault };
  }
  return { whole: true, head };
}

type Fault = { readonly position: number; readonly fault: string };

function findFault(row: AuditTable, before: AuditHead, kept: AuditHead | undefined): Fault | undefined {
  const expected = before.position + 1;
  if (row.position !== expected) return { position: expected, fault: 'the row is missing' };
  const { position } = row;
  if (row.hash !== hashAuditRow(row)) return { position, fault: 'the row was changed' };
  if (row.previous_hash !== before.hash) {
    return { position, fault: 'it does not follow the row before it, which was put in place of another' };
  }
  if (kept?.position === position && kept.hash !== row.hash) {
    return { position, fault: 'its hash is not the one that was kept' };
  }
  return undefined;
}
