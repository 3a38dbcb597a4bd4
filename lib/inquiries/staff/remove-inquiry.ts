import { nameFault } from '../name-fault.ts';
import { deleteRow } from '../store/staff-queries.ts';
import type { Database } from '../store/tables.ts';
import { eraseLeftover, hasLeftover, noteLeftover } from '../upkeep.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';

/** Why an inquiry is deleted: a choice, because the record outlives the inquiry and must hold no word of it. */
export const deleteReasons = ['asked', 'kept-elsewhere', 'test', 'other'] as const;

export type DeleteReason = (typeof deleteReasons)[number];

/** How a deletion ended: the bytes are gone too, or wait for the next tidying-up because of a fault. */
export type RemoveOutcome = { readonly erased: true } | { readonly erased: false; readonly fault: string };

/**
 * Deletes an inquiry, its notes and outbox rows, then their bytes from the store's files. Undefined when no inquiry has
 * the reference.
 */
export async function removeInquiry(
  database: Database,
  reference: string,
  reason: DeleteReason,
  act: Act,
): Promise<RemoveOutcome | undefined> {
  const deleted = await inRecord(database, async (transaction) => {
    if (!(await deleteRow(transaction, reference))) return false;
    await appendAudit(transaction, { act, action: 'delete', reference, detail: reason });
    // In the same commit: a process that is killed now must not leave bytes that nobody looks for.
    await noteLeftover(transaction);
    return true;
  });
  if (!deleted) return undefined;
  try {
    await eraseLeftover(database);
    return (await hasLeftover(database)) ? { erased: false, fault: 'busy' } : { erased: true };
  } catch (error) {
    return { erased: false, fault: nameFault(error) };
  }
}
