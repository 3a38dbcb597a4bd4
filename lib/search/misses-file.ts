import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const missesSchema = z.record(z.string().regex(/^[a-z]{3,30}$/), z.int().positive());

/** How often each word was looked for and stands nowhere. */
export type Misses = Readonly<z.output<typeof missesSchema>>;

function fileIn(dataDir: string): string {
  return join(dataDir, 'search-misses.json');
}

/** The counts in a data folder; none where nothing was counted yet. Throws when the file is not as we write it. */
export async function readMisses(dataDir: string): Promise<Misses> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{}';
    throw error;
  });
  return missesSchema.parse(JSON.parse(text));
}

/** Adds counts to those in the folder. Words stand in the order of the alphabet, so that the file tells nothing of when. */
export async function addMisses(dataDir: string, counts: ReadonlyMap<string, number>): Promise<void> {
  const known = await readMisses(dataDir);
  const all = new Map(Object.entries(known));
  for (const [word, count] of counts) all.set(word, (all.get(word) ?? 0) + count);
  const sorted = Object.fromEntries([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
  await mkdir(dataDir, { recursive: true });
  const draft = `${fileIn(dataDir)}.${String(process.pid)}`;
  await writeFile(draft, `${JSON.stringify(sorted, null, 1)}\n`, { mode: 0o600 });
  await rename(draft, fileIn(dataDir));
}
