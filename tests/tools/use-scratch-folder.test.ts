import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

test('what a run writes beside the checkout is gone when it ends', () => {
  const run = `
    import { useScratchFolder } from './tools/use-scratch-folder.ts';
    import { mkdtempSync, writeFileSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    useScratchFolder();
    const folder = mkdtempSync(tmpdir() + '/a-store-');
    writeFileSync(folder + '/file', '');
    console.log(folder);`;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', run], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim()).toMatch(/site-run-\w+\/a-store-\w+$/);
  expect(existsSync(stdout.trim())).toBe(false);
});
