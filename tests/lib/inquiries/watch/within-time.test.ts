import { expect, test } from 'vitest';
import { withinTime } from '#lib/inquiries/watch/within-time.ts';

test('gives what the work gives, when it is in time', async () => {
  expect(await withinTime(Promise.resolve(7), 1_000)).toBe(7);
  await expect(withinTime(Promise.reject(new Error('broken')), 1_000)).rejects.toThrow('broken');
});

test('rejects when the work never ends', async () => {
  const { promise } = Promise.withResolvers<never>();
  await expect(withinTime(promise, 10)).rejects.toThrow('no answer within 10 ms');
});
