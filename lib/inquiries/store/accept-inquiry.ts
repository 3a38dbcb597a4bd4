import { randomUUID } from 'node:crypto';
import { retryBusy } from './retry-busy.ts';
import type { Database, InquiryTable } from './tables.ts';

/** A sealed inquiry that is ready to be stored. */
export type NewInquiry = Pick<
  InquiryTable,
  | 'reference'
  | 'submit_key'
  | 'created_at'
  | 'writer'
  | 'marks'
  | 'key_set'
  | 'sealed'
  | 'due_at'
  | 'delete_at'
>;

/** What the store holds once it was accepted: the first inquiry with these words, be it this one or an earlier. */
export type AcceptedInquiry = Pick<InquiryTable, 'reference' | 'due_at'>;

/**
 * Stores an inquiry and its outbox row in one durable transaction, or finds the one with the same words.
 * Resolves only after the commit: what it returns would survive a power cut.
 */
export function acceptInquiry(database: Database, inquiry: NewInquiry): Promise<AcceptedInquiry> {
  return retryBusy(() =>
    database.transaction().execute(async (transaction) => {
      const id = randomUUID();
      const inserted = await transaction
        .insertInto('inquiry')
        .values({ ...inquiry, id, status: 'open', answered_at: null })
        .onConflict((conflict) => conflict.column('submit_key').doNothing())
        .returning(['reference', 'due_at'])
        .executeTakeFirst();
      if (inserted === undefined) {
        return transaction
          .selectFrom('inquiry')
          .select(['reference', 'due_at'])
          .where('submit_key', '=', inquiry.submit_key)
          .executeTakeFirstOrThrow();
      }
      await transaction
        .insertInto('delivery')
        .values({
          id: randomUUID(),
          inquiry_id: id,
          channel: 'staff',
          state: 'due',
          attempts: 0,
          next_at: inquiry.created_at,
        })
        .execute();
      return inserted;
    }),
  );
}

/** The inquiry with this key, if it was accepted within a day; undefined otherwise. */
export function findAccepted(database: Database, submitKey: string): Promise<AcceptedInquiry | undefined> {
  return retryBusy(() =>
    database
      .selectFrom('inquiry')
      .select(['reference', 'due_at'])
      .where('submit_key', '=', submitKey)
      .executeTakeFirst(),
  );
}
