import { randomUUID } from 'node:crypto';
import { sealText } from '../seal-text.ts';
import { retryBusy } from '../store/retry-busy.ts';
import type { Database } from '../store/tables.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';

/** What staff wrote about an inquiry, still sealed. */
export type SealedNote = {
  readonly id: string;
  readonly created_at: number;
  readonly author: string;
  readonly sealed: Uint8Array;
};

/** Seals a note to some age public keys and keeps it with its inquiry; false when no inquiry has the reference. */
export async function addNote(
  database: Database,
  reference: string,
  text: string,
  recipients: readonly string[],
  act: Act,
): Promise<boolean> {
  const sealed = await sealText(text, recipients);
  return inRecord(database, async (transaction) => {
    const inquiry = await transaction
      .selectFrom('inquiry')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (inquiry === undefined) return false;
    const note = { id: randomUUID(), created_at: act.now.getTime(), author: act.actor };
    await transaction
      .insertInto('note')
      .values({ ...note, inquiry_id: inquiry.id, key_set: recipients.join(' '), sealed })
      .execute();
    await appendAudit(transaction, { act, action: 'note', reference });
    return true;
  });
}

/** The notes of an inquiry, the oldest first. */
export function listNotes(database: Database, reference: string): Promise<readonly SealedNote[]> {
  return retryBusy(() =>
    database
      .selectFrom('note')
      .innerJoin('inquiry', 'inquiry.id', 'note.inquiry_id')
      .select(['note.id', 'note.created_at', 'note.author', 'note.sealed'])
      .where('reference', '=', reference)
      .orderBy('note.created_at')
      .execute(),
  );
}
