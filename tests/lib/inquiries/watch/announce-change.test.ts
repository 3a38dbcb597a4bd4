import { expect, test } from 'vitest';
import { announceChange } from '#lib/inquiries/watch/announce-change.ts';
import { aLog } from '#tests/support/a-desk.ts';

const well = { store: 'ok', worker: 'ok', disk: 'ok', canary: 'ok', keys: 'ok' } as const;

test('raises an alarm that names the parts that are ill', async () => {
  const alarms: unknown[] = [];
  await announceChange({ ...well, disk: 'low', worker: 'stale' }, aLog(), (alarm) => {
    alarms.push(alarm);
    return Promise.resolve();
  });
  expect(alarms).toEqual([{ code: 'form-closed', facts: { parts: 'worker stale disk low' } }]);
});

test('says in the log alone that the form is open again', async () => {
  const log = aLog();
  await announceChange(well, log, () => Promise.reject(new Error('Nobody is to be told.')));
  expect(log.lines.join()).toContain('form-open');
});
