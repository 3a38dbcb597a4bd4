import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { retryBusy } from '../store/retry-busy.ts';
import { canaryWriter } from '../store/canary-writer.ts';
import { findInquiry } from '../store/staff-queries.ts';
import type { Database } from '../store/tables.ts';
import { listNotes } from './add-note.ts';
import { appendAudit, inRecord } from './append-audit.ts';
import type { Act } from './audit-entry.ts';
import { makeExportPart, removeKilledParts } from './export-part.ts';

/**
 * Writes inquiries and their notes as they are sealed into a new folder, one file each, which the `age` command opens:
 * `REF.age`, `REF-note-1.age`. No private key is needed, so the web host can do it. All of them when `references` is
 * empty. The record is written before the first file. Gives back how many inquiries were written.
 */
export async function exportSealed(
  database: Database,
  references: readonly string[],
  folder: string,
  act: Act,
): Promise<number> {
  const target = resolve(folder);
  if ((await readdir(target).catch(() => [])).length > 0) {
    throw new Error(`${folder} is not empty: name a new folder.`);
  }
  const chosen = references.length > 0 ? references : await listAll(database);
  await inRecord(database, async (transaction) => {
    for (const reference of chosen) await appendAudit(transaction, { act, action: 'export', reference });
  });
  await mkdir(dirname(target), { recursive: true });
  await removeKilledParts(dirname(target));
  // Made beside it and renamed: a folder of that name is whole.
  const part = await makeExportPart(dirname(target));
  try {
    let written = 0;
    for (const reference of chosen) written += await writeOne(database, reference, part);
    await rename(part, target);
    return written;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function listAll(database: Database): Promise<readonly string[]> {
  const rows = await retryBusy(() =>
    database
      .selectFrom('inquiry')
      .select('reference')
      .where('writer', '!=', canaryWriter)
      .orderBy('created_at')
      .execute(),
  );
  return rows.map(({ reference }) => reference);
}

/** Gives back 0 for an inquiry that was deleted since it was chosen. */
async function writeOne(database: Database, reference: string, folder: string): Promise<0 | 1> {
  const found = await findInquiry(database, reference);
  if (found === undefined) return 0;
  const write = (name: string, bytes: Uint8Array) => writeFile(join(folder, name), bytes, { mode: 0o600 });
  await write(`${reference}.age`, found.sealed);
  for (const [index, note] of (await listNotes(database, reference)).entries()) {
    await write(`${reference}-note-${String(index + 1)}.age`, note.sealed);
  }
  return 1;
}
