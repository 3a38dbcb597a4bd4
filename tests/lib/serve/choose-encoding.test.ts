import { expect, test } from 'vitest';
import { chooseEncoding } from '#lib/serve/choose-encoding.ts';

const form = { status: 200, etag: '', body: Buffer.from(''), headers: [] };
const all = { br: form, gzip: form, identity: form };

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['brotli', 'identity'],
  ['*', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['gzip;q=0.5, *;q=0.9', 'br'],
  ['identity;q=1, br;q=0.5', 'identity'],
  ['br;q=0, gzip;q=0, identity;q=0', 'identity'],
  ['br;q=nonsense, gzip;q=0.1', 'gzip'],
])('Accept-Encoding %s gets %s', (header, expected) => {
  expect(chooseEncoding(header, all)).toBe(expected);
});

test('a file without compressed forms is sent as it is', () => {
  expect(chooseEncoding('br, gzip', { identity: form })).toBe('identity');
});
