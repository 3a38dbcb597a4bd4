import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redirects } from '#content/redirects/redirects.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

describe('redirects, as they are served', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await site.stop();
  });
  const ask = (address: string, method = 'GET') =>
    fetch(site.origin + address, { method, redirect: 'manual' });

  test('lead to a page that is there, in one step, for good', async () => {
    for (const { from, to } of redirects) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(from, method);
        expect([answer.status, answer.headers.get('location')], `${method} ${from}`).toEqual([308, to]);
        expect(answer.headers.get('content-security-policy'), from).toContain("default-src 'none'");
        expect(await answer.text()).toBe('');
      }
      expect((await ask(to)).status, to).toBe(200);
    }
  });

  test('lead on in one step from an address with a slash at its end', async () => {
    const answer = await ask('/team/');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/care-team']);
  });

  test('give nothing back of a query, and take no posts', async () => {
    const answer = await ask('/team?planted=1');
    expect(answer.headers.get('location')).toBe('/care-team');
    expect((await ask('/team', 'POST')).status).toBe(405);
  });

  test('are named in the log by their own address, without what came after it', async () => {
    const logged = await startSite();
    await fetch(`${logged.origin}/crisis?planted`, { redirect: 'manual' });
    await logged.stop();
    const log = logged.lines.join('\n');
    expect(log).toContain('"page":"/crisis"');
    expect(log).not.toContain('planted');
  });
});
