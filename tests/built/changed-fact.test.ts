import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { readManifest } from '#lib/publish/published-site.ts';

const fact = 'matrix-weeks';
const file = 'content/facts/care-facts.ts';

/** Every published file by address, as text. */
async function readFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const { files } = await readManifest(root);
  return new Map(
    files.map((entry) => [entry.address, readFileSync(join(root, 'dist', entry.file), 'latin1')]),
  );
}

/** The site with one value of the registry changed, built in a folder of its own. */
function buildWith(change: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), 'site-changed-fact-'));
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  execFileSync('cp', [
    '--parents',
    '-t',
    root,
    ...tracked.split('\0').filter((path) => /^(?:app|components|content|lib|public|[^/]+$)/.test(path)),
  ]);
  // Hard links where the file system allows them: the packages are only read.
  if (spawnSync('cp', ['-al', 'node_modules', root], { stdio: 'ignore' }).status !== 0) {
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  }
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  execFileSync(join(root, 'node_modules/.bin/node'), ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  return root;
}

test('a value changed in the registry changes every page that states it, and no other file but the data', async () => {
  const prose = [...(await loadArticles('en')), ...(await loadPages('en'))];
  const stating = prose
    .filter(({ body }) => body.includes(`<Fact id="${fact}"`))
    .map(({ address }) => address);
  expect(stating.length).toBeGreaterThan(1);
  const root = buildWith((text) => {
    const changed = text.replace(new RegExp(`(id: '${fact}',\\s+value: )\\d+`), '$117');
    expect(changed).not.toBe(text);
    return changed;
  });
  try {
    const [before, after] = [await readFiles('.'), await readFiles(root)];
    const differing = [...after]
      .filter(([address, text]) => text !== before.get(address))
      .map(([address]) => address);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    expect(differing.toSorted()).toEqual([...stating, '/catalog.json'].toSorted());
  } finally {
    rmSync(root, { recursive: true });
  }
}, 300_000);
