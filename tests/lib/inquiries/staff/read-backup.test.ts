import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBackup } from '#lib/inquiries/staff/read-backup.ts';
import { storeVersion } from '#lib/inquiries/store/migrate.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

const header = {
  format: 'inquiries-backup-1',
  version: storeVersion,
  madeAt: '2026-11-24T15:00:00.000Z',
  expiresAt: '2026-12-24T15:00:00.000Z',
};

/** Writes a backup of one row, many times over: parts that gzip packed may follow one another in a file. */
async function aBackupOf(line: string, times: number): Promise<string> {
  const path = join(await aDataFolder(), 'a.jsonl.gz');
  const first = `${JSON.stringify(header)}\n`;
  const hash = createHash('sha256').update(first);
  for (let turn = 0; turn < times; turn += 1) hash.update(line);
  const end = `${JSON.stringify({ rows: times, sha256: hash.digest('hex') })}\n`;
  const packed = gzipSync(line);
  const parts = [gzipSync(first), ...Array<Buffer>(times).fill(packed), gzipSync(end)];
  await pipeline(Readable.from(parts), createWriteStream(path));
  return path;
}

test('reads a backup that is longer than the longest string', async () => {
  const path = await aBackupOf(`tally {"name":"${'a'.repeat(4_000_000)}"}\n`, 140);
  const { madeAt, readRows } = await readBackup(path);
  expect(madeAt.toISOString()).toBe(header.madeAt);
  for await (const { table, row } of readRows()) {
    expect({ table, length: String(row['name']).length }).toEqual({ table: 'tally', length: 4_000_000 });
    break;
  }
});

test('keeps a line whole that holds what other programs take for its end', async () => {
  const path = await aBackupOf(`tally ${JSON.stringify({ name: 'a\u2028b\u0085c' })}\n`, 1);
  const { readRows } = await readBackup(path);
  const rows = await Array.fromAsync(readRows());
  expect(rows).toEqual([{ table: 'tally', row: { name: 'a\u2028b\u0085c' } }]);
});

test('tells a backup that is broken from one that is not there or could not be read', async () => {
  const folder = await aDataFolder();
  const broken = join(folder, 'broken.gz');
  await writeFile(broken, 'words');
  const directory = join(folder, 'directory.gz');
  await mkdir(directory);
  await expect(readBackup(broken)).rejects.toThrow(/is no backup, or was cut off/);
  await expect(readBackup(join(folder, 'none.gz'))).rejects.toThrow(/is not there: name a backup/);
  await expect(readBackup(directory)).rejects.toThrow(/\(EISDIR\)\. It may still be whole/);
});
