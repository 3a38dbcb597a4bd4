import { canaryWriter } from './canary-writer.ts';
import { retryBusy } from './retry-busy.ts';
import type { Database, InquiryTable } from './tables.ts';

/** What the list shows of an inquiry: nothing of it is sealed. */
export type ListedInquiry = Omit<InquiryTable, 'id' | 'submit_key' | 'sealed'>;

const listed = [
  'reference',
  'created_at',
  'writer',
  'marks',
  'key_set',
  'status',
  'claimed_by',
  'due_at',
  'answered_at',
  'delete_at',
] as const;

/** All inquiries: open ones first, the longest overdue on top. */
export async function listInquiries(database: Database): Promise<readonly ListedInquiry[]> {
  const rows = await retryBusy(() =>
    database
      .selectFrom('inquiry')
      .select(listed)
      .where('writer', '!=', canaryWriter)
      .orderBy('due_at')
      .execute(),
  );
  return [
    ...rows.filter(({ status }) => status === 'open'),
    ...rows.filter(({ status }) => status !== 'open'),
  ];
}

/** One inquiry with its sealed words; undefined when no inquiry has the reference. */
export function findInquiry(
  database: Database,
  reference: string,
): Promise<(ListedInquiry & { readonly sealed: Uint8Array }) | undefined> {
  return retryBusy(() =>
    database
      .selectFrom('inquiry')
      .select([...listed, 'sealed'])
      .where('reference', '=', reference)
      .executeTakeFirst(),
  );
}

/** Deletes the row of an inquiry, and with it its outbox rows and notes; their bytes are left over. */
export async function deleteRow(database: Database, reference: string): Promise<boolean> {
  const result = await database.deleteFrom('inquiry').where('reference', '=', reference).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
