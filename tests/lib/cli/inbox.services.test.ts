import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { findAge } from '#tools/find-services.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';
import { runInbox, takeInquiries } from '#tests/support/run-inbox.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

removePostgresAfterwards();

describe.each(storeKinds)('npm run inbox on %s', (kind) => {
  test('leads an inquiry from its list to its answer, and writes down who did what', async () => {
    const place = await aStorePlace(kind);
    const [reference = ''] = await takeInquiries(place, { message: 'Planted words.' });
    expect(runInbox(place, ['claim', reference]).stdout).toContain('now yours, Robin');
    const other = runInbox(place, ['claim', reference, '--as', 'Kim']);
    expect(other).toMatchObject({ status: 1, stdout: '' });
    expect(other.stderr).toContain(`Robin has ${reference}. Ask them`);
    expect(runInbox(place, ['list']).stdout).toContain('claimed by Robin');
    runInbox(place, ['note', reference], { input: 'Called twice.\u001b[2J\n' });
    const shown = runInbox(place, ['show', reference]).stdout;
    expect(shown).toMatch(/Planted words\.[^]*Note by Robin, .* UTC\n {2}Called twice\.\[2J/);
    expect(runInbox(place, ['answer', reference]).stdout).toMatch(/marked answered. It is deleted on \d{4}-/);
    expect(runInbox(place, ['answer', reference]).stdout).toContain('already marked answered');
    runInbox(place, ['spam', reference]);
    expect(runInbox(place, ['list']).stdout).toContain(`Spam:\n${reference}`);
    expect(runInbox(place, ['answer', reference]).stderr).toContain('cannot be marked answered');
    runInbox(place, ['unspam', reference, '--as', 'Kim']);
    const { stdout: log } = runInbox(place, ['log']);
    const acts = log.split('\n').map((line) => line.split('  ').slice(2, 4).join(' '));
    expect(acts.slice(0, 6)).toEqual([
      'Robin claim',
      'Robin note',
      'Robin show',
      'Robin answer',
      'Robin spam',
      'Kim unspam',
    ]);
    expect(log).not.toMatch(/Planted|Called/);
  });

  test('exports inquiry and note into files that the age command opens', async () => {
    const place = await aStorePlace(kind);
    const [reference = ''] = await takeInquiries(place, { message: 'Planted words.' }, {});
    runInbox(place, ['note', reference, '--text', 'Called twice.']);
    const folder = join(await aDataFolder(), 'out');
    expect(runInbox(place, ['export', '--to', folder]).stdout).toContain('2 inquiries are in');
    expect(readdirSync(folder)).toHaveLength(3);
    const age = (file: string) =>
      spawnSync(
        findAge() ?? 'age',
        ['-d', '-i', join(place.dataDir, 'keys/recovery.key'), join(folder, file)],
        {
          encoding: 'utf8',
        },
      );
    expect(JSON.parse(age(`${reference}.age`).stdout)).toMatchObject({ message: 'Planted words.' });
    expect(age(`${reference}-note-1.age`).stdout).toBe('Called twice.');
    expect(statSync(join(folder, `${reference}.age`)).mode & 0o777).toBe(0o600);
    expect(runInbox(place, ['export', '--to', folder]).stderr).toContain('is not empty');
    expect(runInbox(place, ['log', reference]).stdout.match(/ {2}export {2}/g)).toHaveLength(1);
  });

  test('brings a backup back into an empty store, without what is named as gone', async () => {
    const place = await aStorePlace(kind);
    const [kept = '', gone = ''] = await takeInquiries(place, { message: 'Planted words.' }, {});
    runInbox(place, ['note', kept, '--text', 'Called twice.']);
    const folder = await aDataFolder();
    const written = runInbox(place, ['backup', '--to', folder]).stdout;
    const [path = ''] = written.split(' ');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(runInbox(place, ['restore', '--from', path]).stderr).toContain('The store is not empty');
    runInbox(place, ['delete', gone, '--yes']);
    const list = join(folder, 'gone.txt');
    await writeFile(list, runInbox(place, ['log', gone]).stdout);
    const empty = await aStorePlace(kind);
    const restored = runInbox(empty, ['restore', '--from', path, '--gone', list]);
    expect(restored.stdout).toContain('1 inquiries are back');
    expect(restored.stdout).toContain('Left out: 0 past their time, 1 named as gone.');
    const shown = runInbox(empty, ['show', kept, '--identity', join(place.dataDir, 'keys/team.key')]);
    expect(shown.stdout).toMatch(/Planted words[^]*Called twice/);
    expect(runInbox(empty, ['doctor']).stdout).toContain('ok   record: whole');
  });

  test('seals everything anew to new keys, after which the old ones open nothing', async () => {
    const place = await aStorePlace(kind);
    const [reference = ''] = await takeInquiries(place, { message: 'Planted words.' });
    runInbox(place, ['note', reference, '--text', 'Called twice.']);
    const identities = await Promise.all([generateIdentity(), generateIdentity()]);
    const keys = (await Promise.all(identities.map((identity) => identityToRecipient(identity)))).join(' ');
    const environment = { INQUIRY_RECIPIENTS: keys };
    expect(runInbox(place, ['doctor'], { environment }).stdout).toContain(
      'ill  key sets: 2 inquiries or notes',
    );
    const input = identities.join('\n');
    const asked = runInbox(place, ['reseal'], { environment });
    expect(asked).toMatchObject({ status: 1, stderr: expect.stringContaining('add --yes') as string });
    expect(asked.stdout.trim().split('\n').slice(1)).toEqual(keys.split(' '));
    expect(runInbox(place, ['show', reference]).stdout).toContain('Planted words.');
    const misfit = runInbox(place, ['reseal', '--yes', '--identity', '-'], { environment, input });
    expect(misfit).toMatchObject({ status: 1 });
    expect(misfit.stdout).toContain(`No key at hand opens ${reference}`);
    expect(runInbox(place, ['reseal', '--yes'], { environment }).stdout).toContain(
      '2 inquiries and notes are sealed to the present',
    );
    expect(runInbox(place, ['show', reference], { environment })).toMatchObject({ status: 1 });
    const shown = runInbox(place, ['show', reference, '--identity', '-'], { environment, input });
    expect(shown.stdout).toMatch(/Planted words[^]*Called twice/);
    expect(runInbox(place, ['doctor'], { environment }).stdout).toContain('ok   key sets');
  });
});

test('moves SQLite to an empty PostgreSQL, record and all, and only there', async () => {
  const { dataDir } = await aStorePlace('SQLite');
  const [reference = ''] = await takeInquiries({ dataDir }, { message: 'Planted words.' }, {});
  runInbox({ dataDir }, ['note', reference, '--text', 'Called twice.']);
  const { databaseUrl } = await aStorePlace('PostgreSQL');
  const server = await openDatabase({ dataDir });
  const early = runInbox({ dataDir, databaseUrl }, ['move']);
  expect(early).toMatchObject({ status: 1, stdout: '' });
  expect(early.stderr).toContain('is in use, and nothing was moved: stop the server');
  await server.destroy();
  const moved = runInbox({ dataDir, databaseUrl }, ['move']);
  expect(moved).toMatchObject({ status: 0, stderr: '' });
  expect(moved.stdout).toMatch(/^inquiry +2 rows, the same on both sides: [0-9a-f]{64}$/m);
  expect(moved.stdout).toContain('with the INQUIRY_SECRET it had');
  expect(moved.stdout).toContain(`${join(dataDir, 'keys/server.secret')} holds (64 hex digits)`);
  expect(runInbox({ dataDir, databaseUrl }, ['show', reference]).stdout).toMatch(/Planted[^]*Called twice/);
  const { stdout } = runInbox({ dataDir, databaseUrl }, ['doctor']);
  expect(stdout).toContain('ok   record: whole');
  expect(stdout).toMatch(/ill {2}old store: inquiries-moved-.*\.db still holds/);
  expect(runInbox({ dataDir }, ['list']).stderr).toContain('holds no inquiries');
  expect(await readFile(join(dataDir, 'keys/team.key'), 'utf8')).toContain('AGE-SECRET-KEY-');
});
