import { randomUUID } from 'node:crypto';
import { holdAfterJump } from './hold-after-jump.ts';
import { canaryWriter } from './store/canary-writer.ts';
import { eraseDeleted } from './store/erase-deleted.ts';
import { addToTally, readMeta, writeMeta } from './store/meta.ts';
import { retryBusy } from './store/retry-busy.ts';
import type { Database } from './store/tables.ts';

/** How often the worker tidies up, in milliseconds. */
export const upkeepInterval = 60_000;

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/** Rows have been deleted whose bytes may still stand in the store's files. */
const leftover = 'leftover';

/**
 * One round of tidying up: inquiries past their time go, with their bytes in file and log; keys older than a day and
 * old counts go; and the worker's beat is written, by which readiness is judged. Gives back how many inquiries went.
 * `onJump` is called when the clock has jumped ahead, and nothing is deleted for a day.
 */
export async function runUpkeep(
  database: Database,
  now: Date,
  onJump: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const time = now.getTime();
  const deleted = (await holdAfterJump(database, time, onJump)) ? 0 : await deleteExpired(database, time);
  await retryBusy(() =>
    database
      .updateTable('inquiry')
      .set({ submit_key: null })
      .where('created_at', '<=', time - dayLength)
      .where('submit_key', 'is not', null)
      .execute(),
  );
  await retryBusy(() =>
    database
      .deleteFrom('hit')
      .where('hour', '<', Math.floor(time / hourLength) - 24)
      .execute(),
  );
  // Before the erasing: bytes that cannot be erased now are no reason to close the form.
  await writeMeta(database, 'beat', String(time));
  await eraseLeftover(database);
  return deleted;
}

/** In one commit, so that a kill between them leaves neither bytes that nobody erases nor a count too few. */
function deleteExpired(database: Database, time: number): Promise<number> {
  return retryBusy(() =>
    database.transaction().execute(async (transaction) => {
      const rows = await transaction
        .deleteFrom('inquiry')
        .where('delete_at', '<=', time)
        .returning('writer')
        .execute();
      const deleted = rows.filter(({ writer }) => writer !== canaryWriter).length;
      if (deleted === 0) return 0;
      await noteLeftover(transaction);
      await addToTally(transaction, 'expired', deleted);
      return deleted;
    }),
  );
}

/** Says that bytes of deleted rows are to be erased: at once by who deleted them, else by the next round of upkeep. */
export async function noteLeftover(database: Database): Promise<void> {
  await writeMeta(database, leftover, randomUUID());
}

/** Erases the bytes of deleted rows, if there are any. What stands in the way now is tried again a minute later. */
export async function eraseLeftover(database: Database): Promise<void> {
  const asked = await readMeta(database, leftover);
  if (asked === undefined || asked === '' || !(await eraseDeleted(database))) return;
  // Whoever deleted something meanwhile has written another value, and is not forgotten.
  await retryBusy(() =>
    database
      .updateTable('meta')
      .set({ value: '' })
      .where('name', '=', leftover)
      .where('value', '=', asked)
      .execute(),
  );
}

/** Whether bytes of deleted rows may still stand in the store's files. */
export async function hasLeftover(database: Database): Promise<boolean> {
  return ((await readMeta(database, leftover)) ?? '') !== '';
}
