import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '#lib/publish/published-site.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

const { files } = await readManifest('.');
const addresses = files
  .map(({ address }) => address)
  .filter((address) => !['/404', '/error', '/closed'].includes(address));
/** Data, and the module of pages that offer a quick way to leave: as dist.test.ts says of which. */
const ours = [' type="application/ld+json"', ' type="module" src="/quick-exit.js"'];
const securityHeaders = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

describe('the served site', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await site.stop();
  });

  test('answers 200 for every address, without a script of others, with every security header', async () => {
    for (const address of addresses) {
      const response = await fetch(site.origin + address);
      expect(response.status, address).toBe(200);
      for (const name of securityHeaders)
        expect(response.headers.get(name), `${address} ${name}`).not.toBeNull();
      if (response.headers.get('content-type')?.startsWith('text/html') === true) {
        const scripts = [...(await response.text()).matchAll(/<script([^>]*)>/g)].map(
          ([, written]) => written,
        );
        const foreign = scripts.filter((written) => !ours.includes(written ?? ''));
        expect(foreign, address).toEqual([]);
      }
    }
  });

  test('sends the form that the browser can read, smallest first', async () => {
    const encodingOf = async (accepted: string) =>
      (await fetch(`${site.origin}/`, { headers: { 'accept-encoding': accepted } })).headers.get(
        'content-encoding',
      );
    expect(await encodingOf('gzip, deflate, br, zstd')).toBe('br');
    expect(await encodingOf('gzip')).toBe('gzip');
    expect(await encodingOf('br;q=0.1, gzip;q=0.9')).toBe('gzip');
    expect(await encodingOf('identity')).toBeNull();
  });

  const kinds = ['/faq', '/faq.md', '/feed.xml', '/feed.json'];

  test.each(kinds)('answers 304 to a reader that has %s', async (address) => {
    const etag = (await fetch(site.origin + address)).headers.get('etag');
    const again = await fetch(site.origin + address, { headers: { 'if-none-match': String(etag) } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test.each(kinds)('answers HEAD with the headers of %s and no body', async (address) => {
    const response = await fetch(site.origin + address, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await response.text()).toBe('');
  });

  test('says what a twin and the feeds are', async () => {
    const typeOf = async (address: string) =>
      (await fetch(site.origin + address)).headers.get('content-type')?.split(';')[0];
    expect(await typeOf('/faq.md')).toBe('text/markdown');
    expect(await typeOf('/feed.xml')).toBe('application/rss+xml');
    expect(await typeOf('/feed.json')).toBe('application/feed+json');
    expect((await fetch(`${site.origin}/faq.md`)).headers.get('x-robots-tag')).toBe('noindex');
  });

  test('answers 404 with the page of the site, crisis help on it', async () => {
    for (const address of [
      '/no-such-page',
      '/en',
      '/en/faq',
      '//example.org',
      '/faq/x',
      '/../package.json',
      '/%2e%2e/package.json',
    ]) {
      const response = await fetch(site.origin + address);
      expect(response.status, address).toBe(404);
      expect(await response.text(), address).toContain('href="tel:988"');
    }
  });

  test('leads a trailing slash to the page without it', async () => {
    const response = await fetch(`${site.origin}/faq/?a=1`, { redirect: 'manual' });
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/faq?a=1');
  });

  test('says that it lives and that it is ready', async () => {
    expect(await (await fetch(`${site.origin}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${site.origin}/ready`)).json()).toMatchObject({
      status: 'ok',
      store: 'ok',
      worker: 'ok',
      disk: 'ok',
    });
  });

  test('logs a line for each request without address, query or agent', async () => {
    const logged = await startSite();
    await fetch(`${logged.origin}/faq?planted-query`, { headers: { 'user-agent': 'planted-agent' } });
    await fetch(`${logged.origin}/planted-path`);
    // A stop writes what was gathered.
    await logged.stop();
    const log = logged.lines.filter((line) => line.startsWith('{')).join('\n');
    expect(log).toContain('"page":"/faq"');
    expect(log).toContain('"page":"unknown"');
    expect(log).not.toMatch(/planted|127\.0\.0\.1/);
  });
});
