import { expect, test } from 'vitest';
import { isSameOrigin } from '#lib/inquiries/check-origin.ts';

const host = 'www.example.org';
const own = 'https://www.example.org';

test.each([
  ['same-origin', null, true],
  ['none', null, true],
  ['cross-site', own, false],
  ['same-site', own, false],
  [null, own, true],
  [null, 'https://evil.example', false],
  [null, 'null', false],
  [null, null, true],
])('Sec-Fetch-Site %s with Origin %s: %s', (secFetchSite, origin, expected) => {
  expect(isSameOrigin({ secFetchSite, origin, host }, own)).toBe(expected);
});

test('takes the asked host for the origin when none is configured', () => {
  const headers = { secFetchSite: null, origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' };
  expect(isSameOrigin(headers, undefined)).toBe(true);
  expect(isSameOrigin({ ...headers, host: 'localhost:3000' }, undefined)).toBe(false);
});
