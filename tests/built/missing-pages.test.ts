import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heaviestPage } from '#lib/publish/check-page.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

const parts = fc.constantFrom(
  ...['sessions', 'Care_Team', 'process-group', '..', '%2e%2e', 'who leads', '<script>alert(1)</script>'],
  ...['"onload=x', 'wp-login.php', 'ünïcode', '💊', 'a'.repeat(300), '?', '#', 'kill myself', 'index.html'],
);
const addresses = fc
  .oneof(fc.array(parts, { minLength: 1, maxLength: 5 }), fc.array(fc.string(), { minLength: 1 }))
  .map((some) => `/${some.map((part) => encodeURIComponent(part)).join('/')}`);

describe('an address that does not exist, as it is served', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await site.stop();
  });
  const ask = (address: string, init?: RequestInit) =>
    fetch(site.origin + address, { redirect: 'manual', ...init });

  test('is answered 404 with pages near it, its policy, and nothing to be stored', async () => {
    const answer = await ask('/sessions/proces-group');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
    const html = await answer.text();
    const named = /You may be looking for(.*?)<\/section>/s.exec(html)?.[1] ?? '';
    expect(named).toContain('href="/sessions/process-group"');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('has help first when its words tell of a crisis, and help all the same when not', async () => {
    const crisis = await (await ask('/i-want-to-kill-myself')).text();
    expect(crisis.indexOf('id="crisis-help"')).toBeGreaterThan(-1);
    expect(crisis.indexOf('id="crisis-help"')).toBeLessThan(crisis.indexOf('id="q"'));
    expect(await (await ask('/xqzv')).text()).toContain('If you need help now');
  });

  test.each([
    ['/Care-Team', '/care-team'],
    ['/sessions/process_group.html', '/sessions/process-group'],
    ['/Families', '/for/families'],
    ['/index.html?from=old', '/?from=old'],
  ])('%s leads to %s at once', async (address, page) => {
    const answer = await ask(address);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, page]);
  });

  test('a thousand made-up addresses are answered 404 or lead to a page, within the weight of a page, with nothing raw', async () => {
    let searched = 0;
    await fc.assert(
      fc.asyncProperty(addresses, async (address) => {
        const answer = await ask(address, { headers: { 'accept-encoding': 'br' } });
        const html = await answer.text();
        expect([200, 303, 308, 400, 404, 414]).toContain(answer.status);
        if (answer.headers.get('cache-control') === 'no-store' && answer.status === 404) searched += 1;
        expect(html).not.toContain('<script>alert(1)');
        expect(html).not.toContain('"onload=x');
        expect(Number(answer.headers.get('content-length'))).toBeLessThanOrEqual(heaviestPage);
      }),
      { numRuns: 1000 },
    );
    // The others came faster than addresses are searched for.
    expect(searched).toBeGreaterThanOrEqual(20);
  });
});
