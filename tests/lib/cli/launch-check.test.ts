import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

function runLaunchCheck(environment: Readonly<Record<string, string>> = {}) {
  return spawnSync('node', ['lib/cli/launch-check.ts'], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
}

test('ends with 1 while anything is left, and names a line of a file that exists for every point of content', () => {
  const { status, stdout } = runLaunchCheck();
  const points = stdout.split('\n').filter((line) => line.startsWith('  content/'));
  expect(status).toBe(1);
  expect(points.length).toBeGreaterThan(0);
  const unplaced = points.filter(
    (line) => !/^ {2}\S+:\d+ {2}(?:\S+): /.test(line) && !/ (?:page|notice)\//.test(line),
  );
  expect(unplaced).toEqual([]);
  const files = points
    .filter((line) => !line.includes(' page/'))
    .map((line) => line.trim().split(/[: ]/)[0] ?? '');
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('names a variable that cannot be read', () => {
  const { status, stderr } = runLaunchCheck({ SITE_URL: 'nowhere' });
  expect(status).toBe(1);
  expect(stderr).toContain('SITE_URL: must be');
});
