import type { Database } from '#lib/inquiries/store/tables.ts';
import { checkAudit, type AuditHead } from '../check-audit.ts';
import { ill, well, type Finding } from './finding.ts';

/** Follows the record of who did what; `kept` is a head that was written down elsewhere before. */
export async function diagnoseRecord(database: Database, kept?: AuditHead): Promise<Finding> {
  const check = await checkAudit(database, kept);
  if (check.whole) {
    const { position, hash } = check.head;
    return well('record', `whole; keep this head elsewhere: ${String(position)}:${hash}`);
  }
  return ill(
    'record',
    `broken at position ${String(check.position)}: ${check.fault}`,
    'Someone wrote to the store past this tool: find out who can, and compare with a saved log or backup',
  );
}
