import { describe, expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { findDeleteTime } from '#lib/inquiries/staff/set-status.ts';

const day = 86_400_000;
const created_at = 100 * day;
const { retentionDays: days } = provider;
const inquiry = { created_at, delete_at: created_at + days.open * day };

describe('the time at which an inquiry is deleted', () => {
  test.each(['answered', 'closed', 'spam'] as const)('is the days of %s after it is marked so', (status) => {
    const now = created_at + day;
    expect(findDeleteTime(inquiry, status, provider, new Date(now))).toBe(now + days[status] * day);
  });

  test('is never later than before, however late it is answered', () => {
    const late = new Date(inquiry.delete_at - day);
    expect(findDeleteTime(inquiry, 'answered', provider, late)).toBe(inquiry.delete_at);
  });

  test('is again that of an open one, from its arrival, when spam was a mistake', () => {
    const spam = { created_at, delete_at: created_at + 3 * day };
    expect(findDeleteTime(spam, 'open', provider, new Date(created_at + 2 * day))).toBe(inquiry.delete_at);
  });
});
