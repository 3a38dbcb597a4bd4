import { expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { findDueTime } from '#lib/inquiries/due-time.ts';

test.each([
  ['a Tuesday morning', '2026-11-24T15:00:00Z', '2026-11-25T23:00:00.000Z'],
  ['a Friday', '2026-11-27T15:00:00Z', '2026-11-30T23:00:00.000Z'],
  ['a Saturday night', '2026-11-29T04:30:00Z', '2026-11-30T23:00:00.000Z'],
  ['the Friday before the clocks go back', '2026-10-30T20:00:00Z', '2026-11-02T23:00:00.000Z'],
  ['the Friday before the clocks go forward', '2027-03-12T20:00:00Z', '2027-03-15T22:00:00.000Z'],
])('an inquiry of %s is due at closing time of the next business day', (_, received, due) => {
  expect(findDueTime(new Date(received), provider).toISOString()).toBe(due);
});

test('counts two business days over a weekend', () => {
  const slower = { ...provider, answerWithinBusinessDays: 2 };
  expect(findDueTime(new Date('2026-11-27T15:00:00Z'), slower).toISOString()).toBe(
    '2026-12-01T23:00:00.000Z',
  );
});
