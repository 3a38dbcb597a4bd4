import type { InquiryStatus } from '#content/inquiry-form/statuses.ts';
import type { Provider } from '#content/provider/schema.ts';
import type { Database, InquiryTable } from '../store/tables.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act, AuditAction } from './audit-entry.ts';

/** What staff can say of an inquiry: from which statuses, and to which. */
export const statusChanges = {
  answer: { from: ['open'], to: 'answered' },
  close: { from: ['open', 'answered'], to: 'closed' },
  spam: { from: ['open', 'answered', 'closed'], to: 'spam' },
  unspam: { from: ['spam'], to: 'open' },
} as const satisfies Readonly<
  Partial<Record<AuditAction, { readonly from: readonly InquiryStatus[]; readonly to: InquiryStatus }>>
>;

export type StatusChange = keyof typeof statusChanges;

/** How a change ended; `status` is what the inquiry is now. */
export type StatusOutcome =
  { readonly status: InquiryStatus; readonly changed: boolean; readonly deleteAt: Date } | undefined;

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Changes what has become of an inquiry, and with it when it is deleted. Changes nothing when it already is, or may
 * not become, what is asked for. Undefined when no inquiry has the reference.
 */
export function setStatus(
  database: Database,
  reference: string,
  change: StatusChange,
  provider: Provider,
  act: Act,
): Promise<StatusOutcome> {
  const { from, to } = statusChanges[change];
  const allowed: readonly InquiryStatus[] = from;
  return inRecord(database, async (transaction) => {
    const found = await transaction
      .selectFrom('inquiry')
      .select(['status', 'created_at', 'delete_at'])
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (found === undefined) return undefined;
    const { status } = found;
    if (!allowed.includes(status)) return { status, changed: false, deleteAt: new Date(found.delete_at) };
    const deleteAt = findDeleteTime(found, to, provider, act.now);
    const { numUpdatedRows } = await transaction
      .updateTable('inquiry')
      .set({
        status: to,
        delete_at: deleteAt,
        ...(to === 'answered' ? { answered_at: act.now.getTime() } : {}),
        ...(to === 'open' ? { answered_at: null } : {}),
      })
      .where('reference', '=', reference)
      .where('status', '=', status)
      .executeTakeFirst();
    // Someone else was first: the record says who.
    if (numUpdatedRows === 0n) return { status, changed: false, deleteAt: new Date(found.delete_at) };
    await appendAudit(transaction, { act, action: change, reference, detail: `${status} to ${to}` });
    return { status: to, changed: true, deleteAt: new Date(deleteAt) };
  });
}

/**
 * When an inquiry with a new status is deleted, in milliseconds since 1970: the status's days from now, but never later
 * than before. One that was spam by mistake gets the days of an open one back, from its arrival.
 */
export function findDeleteTime(
  { created_at, delete_at }: Pick<InquiryTable, 'created_at' | 'delete_at'>,
  status: InquiryStatus,
  { retentionDays }: Pick<Provider, 'retentionDays'>,
  now: Date,
): number {
  if (status === 'open') return created_at + retentionDays.open * dayLength;
  return Math.min(delete_at, now.getTime() + retentionDays[status] * dayLength);
}
