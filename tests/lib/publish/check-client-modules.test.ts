import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkClientModules } from '#lib/publish/check-client-modules.ts';

async function check(modules: readonly string[], text?: string) {
  const clientManifest = join(
    await mkdtemp(join(tmpdir(), 'manifest-')),
    'page_client-reference-manifest.js',
  );
  const clientModules = Object.fromEntries(modules.map((name) => [name, {}]));
  const written = `globalThis.__RSC_MANIFEST["/a/page"] = ${JSON.stringify({ clientModules })};`;
  await writeFile(clientManifest, text ?? written);
  return checkClientModules({
    address: '/a',
    source: 'app/a/page.tsx',
    listed: true,
    htmlFile: '',
    clientManifest,
  });
}

test("lets Next's own modules through and names one of ours", async () => {
  const next = '[project]/node_modules/next/dist/client/layout-router.js';
  expect(await check([next])).toEqual([]);
  expect(await check([next, '[project]/components/ui/menu.tsx'])).toMatchObject([
    {
      file: 'components/ui/menu.tsx',
      entry: '/a',
      remedy: expect.stringContaining("'use client'") as string,
    },
  ]);
});

test('fails, instead of finding nothing, when the manifest has a new form', async () => {
  await expect(check([], 'export default {}')).rejects.toThrow('has a new form');
});
