import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { countHits } from './count-hit.ts';
import { retryBusy } from './retry-busy.ts';
import type { Channel, Database, InquiryTable, Tables } from './tables.ts';

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
export type AcceptedInquiry = Pick<InquiryTable, 'reference' | 'due_at' | 'created_at'>;

const accepted = ['reference', 'due_at', 'created_at'] as const;

/** How many inquiries may be stored within an hour (hours since 1970), in each of some buckets. */
export type Allowance = {
  readonly hour: number;
  readonly most: readonly (readonly [bucket: string, limit: number])[];
};

/** Thrown within the transaction, so that nothing of it stays. */
class OverLimit extends Error {}

/**
 * Stores an inquiry and its outbox rows, one for each channel, and counts it against the allowance, in one durable
 * transaction; or finds the one with the same words. Resolves only after the commit: what it returns would survive a
 * power cut. Undefined, with nothing stored, when the allowance is used up.
 */
export async function acceptInquiry(
  database: Database,
  inquiry: NewInquiry,
  channels: readonly Channel[],
  allowance?: Allowance,
): Promise<AcceptedInquiry | undefined> {
  try {
    return await commitInquiry(database, inquiry, channels, allowance);
  } catch (error) {
    if (error instanceof OverLimit) return undefined;
    throw error;
  }
}

function commitInquiry(
  database: Database,
  inquiry: NewInquiry,
  channels: readonly Channel[],
  allowance: Allowance | undefined,
): Promise<AcceptedInquiry> {
  return retryBusy(() =>
    database.transaction().execute(async (transaction) => {
      const id = randomUUID();
      const inserted = await transaction
        .insertInto('inquiry')
        .values({ ...inquiry, id, status: 'open', claimed_by: null, answered_at: null })
        .onConflict((conflict) => conflict.column('submit_key').doNothing())
        .returning(accepted)
        .executeTakeFirst();
      if (inserted === undefined) {
        return transaction
          .selectFrom('inquiry')
          .select(accepted)
          .where('submit_key', '=', inquiry.submit_key)
          .executeTakeFirstOrThrow();
      }
      await transaction
        .insertInto('delivery')
        .values(channels.map((channel) => newDelivery(id, channel, inquiry.created_at)))
        .execute();
      if (allowance !== undefined) await countIn(transaction, allowance);
      return inserted;
    }),
  );
}

async function countIn(transaction: Kysely<Tables>, { hour, most }: Allowance): Promise<void> {
  const buckets = most.map(([bucket]) => bucket);
  const counts = await countHits(transaction, buckets, hour);
  if (most.some(([, limit], index) => (counts[index] ?? 0) > limit)) throw new OverLimit();
}

/** Staff's own list needs nothing sent: its row says that the inquiry came as far as it had to. */
function newDelivery(inquiryId: string, channel: Channel, time: number) {
  const isThere = channel === 'inbox';
  return {
    id: randomUUID(),
    inquiry_id: inquiryId,
    channel,
    state: isThere ? ('sent' as const) : ('due' as const),
    attempts: 0,
    next_at: time,
    lease_until: null,
    lease_token: null,
    last_error: null,
    settled_at: isThere ? time : null,
  };
}

/** The inquiry with this key, if it was accepted within a day; undefined otherwise. */
export function findAccepted(database: Database, submitKey: string): Promise<AcceptedInquiry | undefined> {
  return retryBusy(() =>
    database.selectFrom('inquiry').select(accepted).where('submit_key', '=', submitKey).executeTakeFirst(),
  );
}
