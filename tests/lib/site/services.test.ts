import { expect, test } from 'vitest';
import { provideServices, type Services } from '#lib/site/services.ts';

const someServices: Services = {
  desk: {},
  search: {},
  findPage: () => Promise.resolve(undefined),
  siteUrl: undefined,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
};

test('gives every later caller what the first one made', async () => {
  const first = await provideServices(() => Promise.resolve(someServices));
  const second = await provideServices(() => Promise.reject(new Error('made twice')));
  expect(second).toBe(first);
});
