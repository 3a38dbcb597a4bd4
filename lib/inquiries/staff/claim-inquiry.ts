import type { Database } from '../store/tables.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';

/** How a claim or release ended; `before` is who held it. */
export type ClaimOutcome =
  | { readonly ok: true; readonly changed: boolean; readonly before: string | null }
  | { readonly ok: false; readonly reason: 'unknown' | 'not-open' }
  | { readonly ok: false; readonly reason: 'taken'; readonly by: string };

/** Takes an open inquiry on for the one who acts. Of two who ask at once, one is told of the other. */
export function claimInquiry(database: Database, reference: string, act: Act): Promise<ClaimOutcome> {
  return inRecord(database, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('inquiry')
      .set({ claimed_by: act.actor })
      .where('reference', '=', reference)
      .where('status', '=', 'open')
      .where('claimed_by', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) {
      await appendAudit(transaction, { act, action: 'claim', reference });
      return { ok: true, changed: true, before: null };
    }
    const found = await findClaim(transaction, reference);
    if (found === undefined) return { ok: false, reason: 'unknown' };
    if (found.status !== 'open') return { ok: false, reason: 'not-open' };
    const by = found.claimed_by ?? '';
    return by === act.actor ? { ok: true, changed: false, before: by } : { ok: false, reason: 'taken', by };
  });
}

/** Gives a claimed inquiry back to all. Anyone may: who did is in the record. */
export function releaseInquiry(database: Database, reference: string, act: Act): Promise<ClaimOutcome> {
  return inRecord(database, async (transaction) => {
    const found = await findClaim(transaction, reference);
    if (found === undefined) return { ok: false, reason: 'unknown' };
    if (found.claimed_by === null) return { ok: true, changed: false, before: null };
    await transaction
      .updateTable('inquiry')
      .set({ claimed_by: null })
      .where('reference', '=', reference)
      .execute();
    await appendAudit(transaction, { act, action: 'release', reference, detail: found.claimed_by });
    return { ok: true, changed: true, before: found.claimed_by };
  });
}

function findClaim(transaction: Database, reference: string) {
  return transaction
    .selectFrom('inquiry')
    .select(['status', 'claimed_by'])
    .where('reference', '=', reference)
    .executeTakeFirst();
}
