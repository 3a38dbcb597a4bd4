import { retryBusy } from '../store/retry-busy.ts';
import { canaryWriter } from '../store/canary-writer.ts';
import type { Database } from '../store/tables.ts';
import { claimHour } from './claim-hour.ts';
import type { RaiseAlarm } from './raise-alarm.ts';

/** How often the worker looks for inquiries past their due time, in milliseconds. */
export const overdueInterval = 60_000;

/**
 * Raises an alarm when open inquiries are past their due time, once an hour as long as they are, whichever process
 * looks. It goes by what people did, not by what was sent: a mail that arrived is not yet an answer.
 */
export async function watchOverdue(database: Database, raiseAlarm: RaiseAlarm, now: Date): Promise<void> {
  const { count } = await retryBusy(() =>
    database
      .selectFrom('inquiry')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('status', '=', 'open')
      .where('writer', '!=', canaryWriter)
      .where('due_at', '<', now.getTime())
      .executeTakeFirstOrThrow(),
  );
  if (count === 0 || !(await claimHour(database, 'overdue', now))) return;
  await raiseAlarm({ code: 'inquiries-overdue', facts: { count } });
}
