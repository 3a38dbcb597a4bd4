import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heaviestPage } from '#lib/publish/check-page.ts';
import { knownQuestions } from '#tests/lib/search/known-questions.ts';
import { startSite, type RunningSite } from '#tests/support/start-site.ts';

describe('search, as it is served', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await site.stop();
  });
  const ask = (query: string, init?: RequestInit) =>
    fetch(`${site.origin}/search?q=${encodeURIComponent(query)}`, init);

  test('answers with the page of search, its policy, and nothing to be stored', async () => {
    const page = await fetch(`${site.origin}/search`);
    const answer = await ask('who leads the process group');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toBe(page.headers.get('content-security-policy'));
    const html = await answer.text();
    expect(html).toContain('The licensed therapist leads the process group, because');
    expect(html).toContain('<title>Search | ');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<title>[^<]*process/);
  });

  test('asks search engines to leave it out, and is not in the sitemap', async () => {
    expect(await (await fetch(`${site.origin}/search`)).text()).toMatch(
      /<meta name="robots" content="noindex/,
    );
    expect(await (await fetch(`${site.origin}/sitemap.xml`)).text()).not.toContain('/search');
  });

  test('fits the first round trip, compressed as the browser can read it', async () => {
    for (const { asked } of [
      ...knownQuestions,
      { asked: 'overdose suicide he hits me my child withdrawal' },
    ]) {
      const html = Buffer.from(
        await (await ask(asked, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer(),
      );
      expect(brotliCompressSync(html).length, asked).toBeLessThanOrEqual(heaviestPage);
    }
    for (const [accepted, used] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const { headers } = await ask('group', { headers: { 'accept-encoding': accepted } });
      expect(headers.get('content-encoding'), accepted).toBe(used);
    }
  });

  test('puts help first for words of a crisis', async () => {
    const html = await (await ask('i want to kill my slef')).text();
    const main = html.slice(html.indexOf('<main'));
    expect(main.indexOf('href="tel:988"')).toBeGreaterThan(0);
    expect(main.indexOf('href="tel:988"')).toBeLessThan(main.indexOf('role="search"'));
  });

  test('gives back nothing raw, and no answer but 200 to broken queries', async () => {
    const html = await (await ask('"><script>planted()</script>')).text();
    expect(html).not.toContain('<script>planted');
    for (const query of [
      '%E0%A4%A',
      '%00%01',
      '%ff%fe',
      'a'.repeat(1500),
      '&q=b',
      '%2e%2e%2f',
      'a&q=b',
      '+',
    ]) {
      const response = await fetch(`${site.origin}/search?q=${query}`);
      expect(response.status, query).toBe(200);
      expect((await response.text()).match(/<h1/g), query).toHaveLength(1);
    }
  });

  test('has one address: the route behind it leads there and takes no posts', async () => {
    const asked = await fetch(`${site.origin}/search/answer?q=a`, { redirect: 'manual' });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/search']);
    expect((await fetch(`${site.origin}/search/answer`, { method: 'POST', body: 'q=a' })).status).toBe(405);
    expect((await fetch(`${site.origin}/search?q=a`, { method: 'POST', body: 'q=a' })).status).toBe(405);
    const head = await ask('group', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('has its box on the pages where one looks for something', async () => {
    for (const address of ['/search', '/faq', '/no-such-page']) {
      expect(await (await fetch(site.origin + address)).text(), address).toMatch(
        /<form role="search"[^>]* action="\/search"/,
      );
    }
  });

  test('keeps no query in the log, and of words found nowhere only those asked three times', async () => {
    const logged = await startSite();
    const look = (query: string) =>
      fetch(`${logged.origin}/search?q=${query}`).then((answer) => answer.text());
    for (const query of ['xylophone', 'xylophone', 'xylophone', 'plantedname', 'overdose+quartzite'])
      await look(query);
    await look('overdose+quartzite');
    await look('overdose+quartzite');
    await logged.stop();
    expect(logged.lines.join('\n')).toContain('"page":"/search"');
    expect(logged.lines.join('\n')).not.toMatch(/xylophone|planted|overdose/);
    const kept: unknown = JSON.parse(await readFile(join(logged.dataDir, 'search-misses.json'), 'utf8'));
    expect(kept).toEqual({ xylophone: 3 });
  });
});
