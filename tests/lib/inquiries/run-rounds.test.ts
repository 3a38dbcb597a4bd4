import { expect, test, vi } from 'vitest';
import { runRounds } from '#lib/inquiries/run-rounds.ts';
import { aLog } from '#tests/support/a-desk.ts';

test('rounds go on after faults, and a fault that lasts is logged once, and once when it is over', async () => {
  const log = aLog();
  const outcomes = ['ok', 'down', 'down', 'down', 'ok', 'ok'];
  let turn = 0;
  const rounds = await runRounds('a task', 1, log, () => {
    const outcome = outcomes[turn] ?? 'ok';
    turn += 1;
    if (outcome === 'ok') return Promise.resolve();
    return Promise.reject(Object.assign(new Error('Planted words.'), { code: 'ECONNREFUSED' }));
  });
  await vi.waitFor(() => {
    expect(turn).toBeGreaterThan(outcomes.length);
  });
  await rounds.stop();
  const last = turn;
  expect(log.lines).toEqual([
    '[{"work":"a task","fault":"Error ECONNREFUSED"},"work failed"]',
    '[{"work":"a task"},"work goes on"]',
  ]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(turn).toBe(last);
});
