import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const copied = ['content', 'lib', 'package.json', 'tailwind.config.ts'];

/** A mistake an author could make: what stands in a file becomes something else. */
export type Mistake = { readonly file: string; readonly from: string; readonly to: string };

export type Outcome = { readonly code: number; readonly lines: readonly string[] };

/** Runs the real `content:check` over a copy of the repository with mistakes in it. The copy is removed again. */
export async function runContentCheck(
  mistakes: readonly Mistake[],
  args: readonly string[] = [],
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const mistake of mistakes) await make(folder, mistake);
    return await run(folder, args);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An article of the site, the first by name, with its text. */
export async function readAnArticle(): Promise<{ readonly file: string; readonly text: string }> {
  const [name] = (await readdir(join(root, 'content/articles')))
    .filter((each) => each.endsWith('.mdx'))
    .sort();
  if (name === undefined) throw new Error('The site has no article.');
  const file = `content/articles/${name}`;
  return { file, text: await readFile(join(root, file), 'utf8') };
}

async function make(folder: string, { file, from, to }: Mistake): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}

function run(folder: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['lib/cli/content-check.ts', ...args],
      { cwd: folder },
      (error, stdout, stderr) => {
        const lines = stdout.trimEnd().split('\n');
        if (error === null) resolve({ code: 0, lines });
        else if (typeof error.code === 'number' && stderr === '') resolve({ code: error.code, lines });
        else reject(new Error(`${error.message}\n${stderr}`));
      },
    );
  });
}
