import { canaryWriter } from '../store/canary-writer.ts';
import type { Database } from '../store/tables.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';

/**
 * Makes the notices of some inquiries that were not delivered due again now, with all their tries before them. Gives
 * back how many there are of each reference. A worker that is trying one at this moment keeps its lease.
 */
export function retryNotices(
  database: Database,
  references: readonly string[],
  act: Act,
): Promise<ReadonlyMap<string, number>> {
  return inRecord(database, async (transaction) => {
    const counts = new Map<string, number>();
    for (const reference of references) {
      const { numUpdatedRows } = await transaction
        .updateTable('delivery')
        .set({ state: 'due', attempts: 0, next_at: act.now.getTime(), settled_at: null })
        .where('state', '!=', 'sent')
        .where('inquiry_id', 'in', (query) =>
          query
            .selectFrom('inquiry')
            .select('id')
            .where('reference', '=', reference)
            .where('writer', '!=', canaryWriter),
        )
        .executeTakeFirst();
      const count = Number(numUpdatedRows);
      counts.set(reference, count);
      if (count === 0) continue;
      await appendAudit(transaction, { act, action: 'retry', reference, detail: `${String(count)} notices` });
    }
    return counts;
  });
}
