import { sql } from 'kysely';
import { openText, sealText } from '../seal-text.ts';
import { canaryWriter } from '../store/canary-writer.ts';
import { retryBusy } from '../store/retry-busy.ts';
import type { Database } from '../store/tables.ts';
import { eraseLeftover, noteLeftover } from '../upkeep.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';

/** How many inquiries and notes are sealed anew, and which inquiries no key at hand opened. */
export type ResealOutcome = { readonly resealed: number; readonly unopened: readonly string[] };

type Sealed = {
  readonly table: 'inquiry' | 'note';
  readonly id: string;
  readonly reference: string;
  readonly key_set: string;
};

/**
 * Opens every inquiry and note that is sealed to other keys than `recipients`, and seals it to these. What was sealed
 * before is overwritten. It can be stopped and run again: each is one commit.
 */
export async function resealAll(
  database: Database,
  identities: readonly string[],
  recipients: readonly string[],
  act: Act,
): Promise<ResealOutcome> {
  let resealed = 0;
  const unopened = new Set<string>();
  for (const one of await listOtherwiseSealed(database, recipients)) {
    const done = await resealOne(database, one, identities, recipients, act);
    if (done === 'resealed') resealed += 1;
    if (done === 'unopened') unopened.add(one.reference);
  }
  if (resealed > 0) await eraseLeftover(database);
  return { resealed, unopened: [...unopened] };
}

/** Every inquiry and note whose keys are not exactly the present ones. */
export async function listOtherwiseSealed(
  database: Database,
  recipients: readonly string[],
): Promise<readonly Sealed[]> {
  const inquiries = await retryBusy(() =>
    database
      .selectFrom('inquiry')
      .select(['id', 'reference', 'key_set'])
      .where('writer', '!=', canaryWriter)
      .orderBy('created_at')
      .execute(),
  );
  const notes = await retryBusy(() =>
    database
      .selectFrom('note')
      .innerJoin('inquiry', 'inquiry.id', 'note.inquiry_id')
      .select(['note.id', 'reference', 'note.key_set'])
      .execute(),
  );
  const present = canonical(recipients.join(' '));
  return [
    ...inquiries.map((row) => ({ table: 'inquiry' as const, ...row })),
    ...notes.map((row) => ({ table: 'note' as const, ...row })),
  ].filter(({ key_set }) => canonical(key_set) !== present);
}

/** The order of keys says nothing. */
function canonical(keySet: string): string {
  return keySet.split(' ').sort().join(' ');
}

async function resealOne(
  database: Database,
  { table, id, reference, key_set }: Sealed,
  identities: readonly string[],
  recipients: readonly string[],
  act: Act,
): Promise<'resealed' | 'unopened' | 'gone'> {
  const { rows } = await retryBusy(() =>
    sql<{ sealed: Uint8Array }>`select sealed from ${sql.table(table)} where id = ${id}`.execute(database),
  );
  const sealed = rows[0]?.sealed;
  if (sealed === undefined) return 'gone';
  const text = await openText(sealed, identities).catch(() => undefined);
  if (text === undefined) return 'unopened';
  const anew = await sealText(text, recipients);
  await inRecord(database, async (transaction) => {
    const { numAffectedRows = 0n } = await sql`update ${sql.table(table)}
      set sealed = ${anew}, key_set = ${recipients.join(' ')}
      where id = ${id} and key_set = ${key_set}`.execute(transaction);
    if (numAffectedRows === 0n) return;
    await appendAudit(transaction, { act, action: 'reseal', reference, detail: table });
    await noteLeftover(transaction);
  });
  return 'resealed';
}
