import { describe, expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import type { Alarm } from '#lib/inquiries/deliver/raise-alarm.ts';
import { watchOverdue } from '#lib/inquiries/deliver/watch-overdue.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { setStatus } from '#lib/inquiries/staff/set-status.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const minute = 60_000;
const due = 90_000_000;

describe.each(storeKinds)('the watch for overdue inquiries in %s', (kind) => {
  test('raises an alarm once an hour while open ones are past their time', async () => {
    const database = await openDatabase(await aStorePlace(kind));
    const inquiry = aNewInquiry({ due_at: due });
    await acceptInquiry(database, inquiry, ['inbox']);
    await acceptInquiry(database, aNewInquiry({ due_at: due }), ['inbox']);
    await acceptInquiry(database, aNewInquiry({ due_at: due + 1_000 * minute }), ['inbox']);
    const alarms: Alarm[] = [];
    const raise = (alarm: Alarm) => Promise.resolve(void alarms.push(alarm));
    await watchOverdue(database, raise, new Date(due));
    expect(alarms).toEqual([]);
    for (let turn = 1; turn <= 61; turn += 1) {
      await watchOverdue(database, raise, new Date(due + turn * minute));
    }
    const alarm = { code: 'inquiries-overdue', facts: { count: 2 } };
    expect(alarms).toEqual([alarm, alarm]);
    await setStatus(database, inquiry.reference, 'answer', provider, { actor: 'robin', now: new Date(due) });
    await watchOverdue(database, raise, new Date(due + 125 * minute));
    expect(alarms.at(-1)).toEqual({ code: 'inquiries-overdue', facts: { count: 1 } });
    await database.destroy();
  });

  test('is silent about canaries and what is no longer open', async () => {
    const database = await openDatabase(await aStorePlace(kind));
    await acceptInquiry(database, aNewInquiry({ due_at: due, writer: 'canary' }), ['canary']);
    const inquiry = aNewInquiry({ due_at: due });
    await acceptInquiry(database, inquiry, ['inbox']);
    await setStatus(database, inquiry.reference, 'answer', provider, { actor: 'robin', now: new Date(due) });
    const raise = () => Promise.reject(new Error('An alarm was raised.'));
    await watchOverdue(database, raise, new Date(due + minute));
    await database.destroy();
  });
});
