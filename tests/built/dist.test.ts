import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { letters } from '#lib/look/letters.ts';
import { heaviestPage } from '#lib/publish/check-page.ts';
import { readManifest } from '#lib/publish/published-site.ts';
import { readPage } from '#lib/publish/read-page.ts';
import { hashStyles } from '#lib/publish/response-headers.ts';

const manifest = await readManifest('.');
// The workbench is no page for visitors; tests/lib/publish looks at how it is left out.
const pages = manifest.files.filter(
  ({ address, file }) => file.endsWith('.html') && address !== '/components',
);

/** The few entities that serialized HTML writes. */
function decodeEntities(text: string): string {
  return text.replaceAll('&nbsp;', '\u00a0').replaceAll(/&(?:amp|lt|gt|quot);/g, '');
}

function read(file: string): Promise<Buffer> {
  return readFile(join('dist', file));
}

describe('dist/', () => {
  test('holds a page for every role, session and article, and more', () => {
    expect(pages.length).toBeGreaterThan(40);
  });

  test.each(pages.map(({ address, file }) => [address, file]))(
    '%s has no script but JSON-LD, and the quick exit where it offers one',
    async (_, file) => {
      const html = (await read(file)).toString();
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes?.trim());
      const others = scripts.filter((attributes) => attributes !== 'type="application/ld+json"');
      const exit = html.includes('class="quick-exit ') ? ['type="module" src="/quick-exit.js"'] : [];
      expect(others).toEqual(exit);
      expect(readPage(html).scripts).toBe(0);
    },
  );

  test.each(pages.map((page) => [page.address, page] as const))(
    '%s fits the first round trip',
    async (_, page) => {
      const { br, gzip } = page.encodings;
      expect(br).toBeDefined();
      expect(gzip).toBeDefined();
      expect((await read(String(br))).length).toBeLessThanOrEqual(heaviestPage);
    },
  );

  test.each(pages.map((page) => [page.address, page] as const))(
    '%s allows its own styles alone',
    async (_, page) => {
      const html = (await read(page.file)).toString();
      const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
      expect(css).not.toBe('');
      expect(page.headers['content-security-policy']).toContain(`style-src '${hashStyles(css)}'`);
      const scripts = html.includes('class="quick-exit ') ? "'self'" : "'none'";
      expect(page.headers['content-security-policy']).toContain(`script-src ${scripts};`);
      expect(html).not.toContain('rel="stylesheet"');
    },
  );

  test('carries styles of at most 6,000 bytes with brotli', async () => {
    const html = (await read(String(pages[0]?.file))).toString();
    const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(css.length).toBeGreaterThan(1000);
    expect(brotliCompressSync(css).length).toBeLessThanOrEqual(6_000);
  });

  test('is written in letters that the cut face has', async () => {
    const missing = new Set<string>();
    for (const { file } of pages) {
      const html = (await read(file)).toString().replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '');
      for (const letter of decodeEntities(html)) if (!letters.includes(letter)) missing.add(letter);
    }
    missing.delete('\n');
    expect([...missing]).toEqual([]);
  });

  test('holds JSON-LD that can be read, on every page that is listed', async () => {
    for (const { address, file, status } of pages) {
      if (status !== 200 || address === '/error') continue;
      const html = (await read(file)).toString();
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
      expect(blocks.length, address).toBeGreaterThan(0);
      for (const [, json = ''] of blocks) expect(() => JSON.parse(json) as unknown, address).not.toThrow();
    }
  });

  test('lists five live routes: forms, search, and what pages ask of their own address', () => {
    expect(manifest.live.map(({ address }) => address).toSorted()).toEqual([
      '/contact/answer',
      '/contact/send',
      '/contact/withdraw/send',
      '/not-found-page/answer',
      '/search/answer',
    ]);
  });

  test('holds what machines ask for', () => {
    const addresses = manifest.files.map(({ address }) => address);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/sitemap.xml',
        '/robots.txt',
        '/feed.xml',
        '/feed.json',
        '/index.md',
        '/manifest.webmanifest',
        '/llms.txt',
        '/catalog.json',
        '/.well-known/security.txt',
      ]),
    );
  });
});
