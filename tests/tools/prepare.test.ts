import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const files = [
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
];
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'prepare-'));
  for (const folder of ['tools', 'dist', 'content', 'node_modules/.bin']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await cp('tools/prepare.mjs', join(root, 'tools/prepare.mjs'));
  for (const file of files) await writeFile(join(root, file), '');
  // As if the packages had been installed, with a node that builds nothing.
  const installed = createHash('sha256').update('package.json\0package-lock.json\0').digest('hex');
  await writeFile(join(root, 'node_modules/.installed'), installed);
  await writeFile(join(root, 'node_modules/.bin/node'), '#!/bin/sh\n');
  await chmod(join(root, 'node_modules/.bin/node'), 0o755);
});
afterAll(() => rm(root, { recursive: true }));

/** What `node tools/prepare.mjs --build` says on a day. */
function prepareOn(day: string): string {
  const { stdout } = spawnSync(process.execPath, [join(root, 'tools/prepare.mjs'), '--build'], {
    env: { ...process.env, CONTENT_DATE: day },
    encoding: 'utf8',
  });
  return stdout.trim();
}

test('builds once, and again only when the day has come on which a review changes its stage', async () => {
  expect(prepareOn('2027-01-31')).toBe('Building the site…');
  expect(prepareOn('2027-01-31')).toBe('The build is current.');
  await writeFile(join(root, 'dist/.stale-on'), '2027-02-01');
  expect(prepareOn('2027-01-31')).toBe('The build is current.');
  await writeFile(join(root, 'dist/.stale-on'), '2027-01-31');
  expect(prepareOn('2027-01-31')).toBe('Building the site…');
});

test('builds again when the clock is moved, because pages may say something else', async () => {
  await writeFile(join(root, 'dist/.stale-on'), '');
  const stamp = await readFile(join(root, 'dist/.built'), 'utf8');
  expect(prepareOn('2027-03-01')).toBe('Building the site…');
  expect(await readFile(join(root, 'dist/.built'), 'utf8')).not.toBe(stamp);
});
