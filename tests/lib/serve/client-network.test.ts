import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { readClientAddress } from '#lib/serve/client-network.ts';

function aRequest(forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress: '192.0.2.1' }, headers } as unknown as IncomingMessage;
}

test.each([
  [0, '203.0.113.9', '192.0.2.1'],
  [1, '198.51.100.5, 203.0.113.9', '203.0.113.9'],
  [2, '198.51.100.5, 203.0.113.9', '198.51.100.5'],
  [3, '198.51.100.5, 203.0.113.9', '192.0.2.1'],
  [1, undefined, '192.0.2.1'],
  [1, '[2001:db8::1]:4711', '2001:db8::1'],
  [1, '203.0.113.9:4711', '203.0.113.9'],
  [1, '2001:db8::1', '2001:db8::1'],
])('behind %i proxies, with hops %s, the visitor is %s', (proxies, forwarded, expected) => {
  expect(readClientAddress(aRequest(forwarded), proxies)).toBe(expected);
});
