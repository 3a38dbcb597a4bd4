import { execFileSync, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { readerAddress } from '#lib/pages/reader-address.ts';
import { readManifest } from '#lib/publish/published-site.ts';

const fact = 'iop-hours-adults';
const file = 'content/facts/care-facts.ts';
/** Shows examples with words of the catalog; no page for visitors. */
const workbench = '/components';

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

/** The addresses of the pages whose own text or whose data names the fact. */
async function listStatingPages(): Promise<readonly string[]> {
  const prose = [...(await loadArticles('en')), ...(await loadPages('en'))];
  const told = catalog.truths.filter((truth) => JSON.stringify(truth).includes(`{fact:${fact}`));
  const data = [...(await readTexts('content/questions')), ...(await readTexts('content/glossary'))];
  return [
    ...prose.filter(({ body }) => body.includes(`<Fact id="${fact}"`)).map(({ address }) => address),
    ...data
      .filter(({ text }) => text.includes(`{fact:${fact}`))
      .map(({ file }) =>
        file.includes('glossary') ? '/glossary' : `/faq/${basename(file, '-questions.ts')}`,
      ),
    ...catalog.readers
      .filter(({ order }) => told.some(({ id }) => order.includes(id)))
      .map(({ audience }) => readerAddress(audience)),
  ];
}

async function readTexts(
  folder: string,
): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => ({
      file: `${folder}/${name}`,
      text: await readFile(`${folder}/${name}`, 'utf8'),
    })),
  );
}

test('a value changed in the registry changes every page that states it with its twin, the feeds and the data, and no other file', async () => {
  const stating = await listStatingPages();
  expect(stating.length).toBeGreaterThan(2);
  const root = buildWith((text) => {
    const changed = text.replace(new RegExp(`(id: '${fact}',\\s+value: \\{ min: )\\d+`), '$18');
    expect(changed).not.toBe(text);
    return changed;
  });
  try {
    const [before, after] = [await readFiles('.'), await readFiles(root)];
    const differing = [...after]
      .filter(([address, text]) => text !== before.get(address))
      .map(([address]) => address);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    const twins = stating.map((address) => `${address}.md`);
    expect(differing.toSorted()).toEqual(
      [...stating, ...twins, '/feed.json', '/feed.xml', '/catalog.json', workbench].toSorted(),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}, 300_000);
