import { expect, test, vi } from 'vitest';
import { readToday } from '#lib/site/today.ts';

test('is the day that it is in UTC', () => {
  vi.useFakeTimers({ now: new Date('2027-01-31T23:59:59Z') });
  expect(readToday()).toBe('2027-01-31');
  vi.useRealTimers();
});

test('is the day that the environment says', () => {
  vi.stubEnv('CONTENT_DATE', '2028-02-29');
  expect(readToday()).toBe('2028-02-29');
  vi.unstubAllEnvs();
});
