import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { readBackup } from '#lib/inquiries/staff/read-backup.ts';
import { restoreBackup } from '#lib/inquiries/staff/restore-backup.ts';
import { writeBackup } from '#lib/inquiries/staff/write-backup.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

removePostgresAfterwards();

const day = 86_400_000;
const act = { actor: 'Robin', now: new Date('2026-11-24T15:00:00Z') };
const later = (days: number) => ({ actor: 'Robin', now: new Date(act.now.getTime() + days * day) });

/** A backup as another version of the program would have written it, with a checksum that fits. */
function ofVersion(text: string, version: number): string {
  const lines = text.trimEnd().split('\n').slice(0, -1);
  const body = `${lines.join('\n').replace(/"version":\d+/, `"version":${String(version)}`)}\n`;
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${body}${JSON.stringify({ rows: lines.length - 1, sha256 })}\n`;
}

describe.each(storeKinds)('a backup of %s', (kind) => {
  const open = async () => openDatabase(await aStorePlace(kind));

  async function aBackup(...changes: readonly Parameters<typeof aNewInquiry>[0][]) {
    const database = await open();
    for (const change of changes) await acceptInquiry(database, aNewInquiry(change), ['mail']);
    const folder = await aDataFolder();
    return { database, folder, ...(await writeBackup(database, folder, provider, act)) };
  }

  test('holds every byte that was sealed, and no canary and no key that is derived from the words', async () => {
    const sealed = new Uint8Array([0, 255, 10, 13, 34, 92, 0]);
    const { database, path } = await aBackup({ reference: 'KM4-TR9-WX3', sealed }, { writer: 'canary' });
    const { readRows } = await readBackup(path);
    const rows = await Array.fromAsync(readRows());
    const inquiries = rows.filter(({ table }) => table === 'inquiry');
    expect(inquiries).toMatchObject([{ row: { reference: 'KM4-TR9-WX3', submit_key: null } }]);
    expect(rows.filter(({ table }) => table === 'delivery')).toHaveLength(1);
    const target = await open();
    await restoreBackup(target, await readBackup(path), new Set(), act);
    const [row] = await target.selectFrom('inquiry').selectAll().execute();
    expect(Buffer.from(row?.sealed ?? [])).toEqual(Buffer.from(sealed));
    await database.destroy();
    await target.destroy();
  });

  test('leaves out, when it is restored, what is past its time by then', async () => {
    const soon = act.now.getTime() + day;
    const { database, path } = await aBackup({ delete_at: soon }, {});
    const target = await open();
    const outcome = await restoreBackup(target, await readBackup(path), new Set(), later(2));
    expect(outcome).toMatchObject({ ok: true, inquiries: 1, expired: 1 });
    expect(await target.selectFrom('delivery').select('id').execute()).toHaveLength(1);
    expect(await restoreBackup(target, await readBackup(path), new Set(), later(2))).toMatchObject({
      ok: false,
    });
    await database.destroy();
    await target.destroy();
  });

  test('is removed by a later one once it has expired, and nothing else is', async () => {
    const { database, folder, path } = await aBackup({});
    await writeFile(join(folder, 'inquiries-keep-me.jsonl.gz'), '');
    const part = join(folder, '.inquiries-20261023T150000Z-until-20261123T150000Z.jsonl.gz.part');
    await writeFile(part, '');
    const { backups } = provider.retentionDays;
    const early = await writeBackup(database, folder, provider, later(backups - 1));
    expect(early.removed.map((name) => join(folder, name))).toEqual([part]);
    const { removed } = await writeBackup(database, folder, provider, later(backups));
    expect(removed.map((name) => join(folder, name))).toEqual([path]);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder)).toHaveLength(3);
    await database.destroy();
  });

  test('is refused when a byte was changed, when it was cut, and when its version is another', async () => {
    const { database, path } = await aBackup({});
    const text = gunzipSync(await readFile(path)).toString();
    const broken = [
      [gzipSync(text.replace('for-myself', 'for-nobody')), /its checksum does not fit/],
      [gzipSync(text.slice(0, -80)), /its checksum does not fit/],
      [(await readFile(path)).subarray(0, 200), /was cut off/],
      [gzipSync('words\n'), /its checksum does not fit/],
      [gzipSync(ofVersion(text, 99)), /made at version 99 .* restore it with the program of that time/],
    ] as const;
    for (const [bytes, message] of broken) {
      await writeFile(path, bytes);
      await expect(readBackup(path)).rejects.toThrow(message);
    }
    await database.destroy();
  });

  test('leaves the store empty when it is cut while it is restored', async () => {
    const { database, path } = await aBackup({}, {});
    const backup = await readBackup(path);
    const text = gunzipSync(await readFile(path)).toString();
    await writeFile(path, gzipSync(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)));
    const target = await open();
    await expect(restoreBackup(target, backup, new Set(), act)).rejects.toThrow(/is not whole/);
    expect(await target.selectFrom('inquiry').select('id').execute()).toEqual([]);
    await database.destroy();
    await target.destroy();
  });
});
