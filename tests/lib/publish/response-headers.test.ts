import { expect, test } from 'vitest';
import { hashStyles, securityHeaders } from '#lib/publish/response-headers.ts';

test('a page may use its own styles and nothing else', () => {
  const policy = securityHeaders('https://example.org', { styleHash: hashStyles('p{}') })[
    'content-security-policy'
  ];
  expect(policy).toContain("default-src 'none'; script-src 'none'; style-src 'sha256-");
  expect(policy).not.toMatch(/unsafe|https:|\*/);
});

test('strict transport is promised only where the site is served so', () => {
  expect(securityHeaders('https://example.org')).toHaveProperty('strict-transport-security');
  expect(securityHeaders('http://127.0.0.1:3000')).not.toHaveProperty('strict-transport-security');
});

test('an honest post keeps its origin', () => {
  expect(securityHeaders('https://example.org')['referrer-policy']).toBe('same-origin');
});
