import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeExportPart } from '#lib/inquiries/staff/export-part.ts';
import { exportSealed } from '#lib/inquiries/staff/export-sealed.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

const act = { actor: 'Robin', now: new Date('2026-11-24T15:00:00Z') };

test('an export removes what killed ones left beside its folder, and nothing of a running one or of others', async () => {
  const parent = await aDataFolder();
  const ours = basename(await makeExportPart(parent));
  const of = (pid: number | undefined) => ours.replace(String(process.pid), String(pid));
  const ended = spawnSync(process.execPath, ['--version']);
  const running = of(process.ppid);
  const others = [running, '.inquiries-export-notes', '.out-a1B2c3', 'out-of-date'];
  for (const name of [of(ended.pid), ...others]) {
    mkdirSync(join(parent, name));
    writeFileSync(join(parent, name, 'KM4-TR9-WX3.age'), '');
  }
  const database = await openDatabase({ dataDir: await aDataFolder() });
  await exportSealed(database, [], join(parent, 'out'), act);
  await database.destroy();
  expect(readdirSync(parent).sort()).toEqual([...others, 'out'].sort());
});
