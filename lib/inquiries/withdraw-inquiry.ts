import { withdrawFields, type WithdrawFieldName } from '#content/inquiry-form/withdraw-fields.ts';
import type { FormField } from '#content/inquiry-form/fields.ts';
import type { Log } from '#lib/site/log.ts';
import { cleanText } from './clean-text.ts';
import { normalizeReference } from './make-reference.ts';
import { nameFault } from './name-fault.ts';
import type { FormFields } from './read-form.ts';
import { isPostgres } from './store/database-kind.ts';
import { retryBusy } from './store/retry-busy.ts';
import { addToTally } from './store/meta.ts';
import type { Database } from './store/tables.ts';
import { eraseLeftover, noteLeftover } from './upkeep.ts';
import { limitWithdrawals } from './withdraw-limit.ts';
import { isWithdrawWord } from './withdraw-word.ts';

/** One posted wish to have an inquiry deleted: what was sent, from where, when. */
export type Withdrawal = { readonly fields: FormFields; readonly network: string; readonly now: Date };

/** What was typed, so that an answer can show it again. */
export type WithdrawValues = Readonly<Record<WithdrawFieldName, string>>;

/** How it ended. `no-match` says neither whether the reference exists nor which of the two was wrong. */
export type WithdrawOutcome =
  | { readonly status: 'withdrawn'; readonly reference: string }
  | {
      readonly status: 'incomplete';
      readonly errors: readonly { readonly field: WithdrawFieldName; readonly message: string }[];
      readonly values: WithdrawValues;
    }
  | { readonly status: 'no-match'; readonly values: WithdrawValues }
  | { readonly status: 'limited'; readonly retryAfterSeconds: number; readonly values: WithdrawValues }
  | { readonly status: 'unavailable'; readonly values: WithdrawValues };

export type WithdrawDependencies = {
  readonly database: Database;
  readonly secret: Buffer;
  readonly log: Log;
};

/**
 * Deletes an inquiry for whoever holds its reference and its word: the row, its deliveries and notes, and their bytes.
 * A count stays, and what staff did with it before stays in their record, by its reference. Never rejects: any fault of the store is `unavailable`.
 */
export async function withdrawInquiry(
  { fields, network, now }: Withdrawal,
  { database, secret, log }: WithdrawDependencies,
): Promise<WithdrawOutcome> {
  const values = readWithdrawal(fields);
  const errors = withdrawFields
    .filter(({ name }) => values[name] === '')
    .map(({ name, missing }) => ({ field: name, message: missing }));
  if (errors.length > 0) return { status: 'incomplete', errors, values };
  try {
    const reference = normalizeReference(values.reference);
    const retryAfterSeconds = await limitWithdrawals(database, network, reference, secret, now);
    if (retryAfterSeconds !== undefined) return { status: 'limited', retryAfterSeconds, values };
    // The word follows from the reference: a wrong one never comes to the store, so time tells nothing of what is there.
    if (!isWithdrawWord(values.word, reference, secret)) return { status: 'no-match', values };
    if (!(await remove(database, reference))) return { status: 'no-match', values };
    await erase(database, log);
    return { status: 'withdrawn', reference };
  } catch (error) {
    log.error({ fault: nameFault(error) }, 'an inquiry could not be withdrawn');
    return { status: 'unavailable', values };
  }
}

/** What was typed in the form for deleting, cleaned, the first of several values, and no longer than a field. */
export function readWithdrawal(fields: FormFields): WithdrawValues {
  const read = ({ name, maxLength }: FormField) => cleanText(fields.get(name)?.[0] ?? '').slice(0, maxLength);
  const [reference, word] = withdrawFields;
  return { reference: read(reference), word: read(word) };
}

/** In one commit, so that a kill between them leaves neither bytes that nobody erases nor a count too few. */
function remove(database: Database, reference: string): Promise<boolean> {
  return retryBusy(() =>
    database.transaction().execute(async (transaction) => {
      const result = await transaction
        .deleteFrom('inquiry')
        .where('reference', '=', reference)
        .executeTakeFirst();
      if (result.numDeletedRows === 0n) return false;
      await noteLeftover(transaction);
      await addToTally(transaction, 'withdrawn');
      return true;
    }),
  );
}

/**
 * What stands in the way now does not undo the deletion: the next round of upkeep erases the bytes. In PostgreSQL that is
 * left to it from the start: writing the table anew would make others wait, and anyone may send and withdraw.
 */
async function erase(database: Database, log: Log): Promise<void> {
  if (isPostgres(database)) return;
  await eraseLeftover(database).catch((error: unknown) => {
    log.warn({ fault: nameFault(error) }, 'bytes of a withdrawn inquiry are erased later');
  });
}
