import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { runCommand } from '#lib/cli/inbox/run-command.ts';
import { readEnvironment } from '#lib/site/environment.ts';
import { aDataFolder } from '#tests/support/start-site.ts';
import { runInbox, takeInquiries } from '#tests/support/run-inbox.ts';

async function aStoreWithOne(changes: Readonly<Record<string, string>> = {}) {
  const place = { dataDir: await aDataFolder() };
  const [reference = ''] = await takeInquiries(place, { message: 'Planted words.', ...changes });
  return { place, reference };
}

const saying = (text: string) => expect.stringContaining(text) as string;

describe('npm run inbox', () => {
  test('lists by reference without opening anything, with the reason of each mark', async () => {
    const { place, reference } = await aStoreWithOne({ website: 'filled' });
    const { status, stdout } = runInbox(place, ['list']);
    expect(status).toBe(0);
    expect(stdout).toContain(reference);
    expect(stdout).toContain('look twice: a field that people do not see is filled in');
    expect(stdout).toContain('1 open (0 overdue), 0 answered, 0 closed, 0 spam.');
    expect(stdout).not.toMatch(/Planted|robin@/i);
  });

  test('says so when there is nothing', async () => {
    const place = { dataDir: await aDataFolder() };
    await takeInquiries(place);
    expect(runInbox(place, ['list']).stdout.trim()).toBe('No inquiries.');
  });

  test('shows one, from a reference in lower case, with the key on standard input', async () => {
    const { place, reference } = await aStoreWithOne();
    expect(runInbox(place, ['show', reference.toLowerCase()]).stdout).toContain('Planted words.');
    const input = await readFile(join(place.dataDir, 'keys/recovery.key'), 'utf8');
    const { stdout } = runInbox(place, ['show', reference, '--identity', '-'], { input });
    expect(stdout).toContain('Planted words.');
  });

  test('deletes only when told twice, and for a reason from its list', async () => {
    const { place, reference } = await aStoreWithOne();
    expect(runInbox(place, ['delete', reference])).toMatchObject({ status: 1, stderr: saying('add --yes') });
    const wordy = runInbox(place, ['delete', reference, '--yes', '--reason', 'she moved']);
    expect(wordy).toMatchObject({ status: 2, stderr: saying('--reason is one of asked') });
    const done = runInbox(place, ['delete', reference, '--yes', '--reason', 'asked']);
    expect(done).toMatchObject({ status: 0, stdout: saying('expire within 30 days') });
    expect(runInbox(place, ['list']).stdout.trim()).toBe('No inquiries.');
    expect(runInbox(place, ['log']).stdout).toMatch(new RegExp(`Robin {2}delete {2}${reference} {2}asked`));
  });

  test('says what to do about a wrong reference, key, command, option or name', async () => {
    const { place, reference } = await aStoreWithOne();
    const cases = [
      [['show', 'AA1'], 'UsageError', 'one has nine letters and digits'],
      [['show', 'KM4-TR9-WX3'], 'AdviceError', 'See all with'],
      [['show'], 'UsageError', 'Which reference?'],
      [['show', reference, '--identity', '/no/such.key'], 'AdviceError', 'cannot be read'],
      [['shwo', reference], 'UsageError', 'Did you mean "show"?'],
      [['list', '--yes'], 'UsageError', '"list" has no option --yes'],
      [['list', '--wat'], 'UsageError', "Unknown option '--wat'"],
      [['claim', reference, '--as', '\u001b[31m'], 'UsageError', 'is your name'],
      [['note', reference, '--identity', '-'], 'AdviceError', 'needs no private key: leave --identity out'],
      [['note', reference, '--text', ' '], 'AdviceError', 'The note is empty'],
      [['move'], 'AdviceError', 'Set DATABASE_URL'],
      [['restore', '--from', '/no/such.gz'], 'Error', 'name a backup with --from FILE'],
      [['export'], 'UsageError', 'Add --to FOLDER'],
    ] as const;
    const setting = { environment: readEnvironment({ DATA_DIR: place.dataDir }), provider, now: new Date() };
    for (const [args, name, text] of cases) {
      const run = runCommand(args, { ...setting, user: 'Robin' });
      await expect(run, args.join(' ')).rejects.toMatchObject({ name, message: saying(text) });
    }
  });

  test('makes no store where there is none', async () => {
    const dataDir = await aDataFolder();
    expect(runInbox({ dataDir }, ['list'])).toMatchObject({ status: 1, stderr: saying('set DATA_DIR') });
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('prints the public keys, and explains every command', async () => {
    const { place } = await aStoreWithOne();
    expect(runInbox(place, ['keys']).stdout.trim().split('\n')).toHaveLength(2);
    const { stdout, status } = runInbox(place, []);
    expect(status).toBe(0);
    for (const name of ['list', 'show REF', 'reseal', 'unspam REF', 'restore --from']) {
      expect(stdout).toContain(`  ${name}`);
    }
  });

  test('writes the record before it opens, so that a try with a wrong key is in it', async () => {
    const { place, reference } = await aStoreWithOne();
    const other = { dataDir: await aDataFolder() };
    await takeInquiries(other);
    const wrong = runInbox(place, ['show', reference, '--identity', join(other.dataDir, 'keys/team.key')]);
    expect(wrong).toMatchObject({ status: 1, stdout: '', stderr: saying('No key at hand opens') });
    expect(runInbox(place, ['log', reference]).stdout).toContain(`Robin  show  ${reference}`);
  });

  test('finds the store well, and ill with exit code 1', async () => {
    const { place } = await aStoreWithOne();
    const { stdout } = runInbox(place, ['doctor']);
    expect(stdout).toContain('ok   keys: 2 public keys seal, and each private key at hand opens');
    expect(stdout).toContain('ok   record: whole; keep this head elsewhere: 0:');
    const recipients = runInbox(place, ['keys']).stdout;
    const environment = { SITE_URL: 'https://clinic.example', INQUIRY_RECIPIENTS: recipients };
    const ill = runInbox(place, ['doctor', '--head', `4:${'a'.repeat(64)}`], { environment });
    expect(ill.status).toBe(1);
    expect(ill.stdout).toContain('ill  private keys: team.key and recovery.key lie beside the inquiries');
    expect(ill.stdout).toContain('ill  record: broken at position 1: the record ends at 0');
  });

  test('seals to no keys of its own making where the server’s are not known', async () => {
    const { place, reference } = await aStoreWithOne();
    await rm(join(place.dataDir, 'keys'), { recursive: true });
    const noted = runInbox(place, ['note', reference, '--text', 'Called.']);
    expect(noted).toMatchObject({ status: 1, stderr: saying('set INQUIRY_RECIPIENTS as the server has it') });
    const { status, stdout } = runInbox(place, ['doctor']);
    expect(status).toBe(1);
    expect(stdout).toContain('ill  keys: No public keys are known');
    expect(stdout).toContain('ok   record: whole');
    expect(readdirSync(place.dataDir)).not.toContain('keys');
  });

  test.each([{ SITE_URL: 'https://clinic.example' }, { DATABASE_URL: 'postgres://127.0.0.1/none' }])(
    'takes no public keys from the data folder beside a server: %j',
    async (server) => {
      const { place } = await aStoreWithOne();
      const { status, stdout, stderr } = runInbox(place, ['keys'], { environment: server });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('those in DATA_DIR are never taken');
      const [key = ''] = runInbox(place, ['keys']).stdout.split('\n');
      const environment = { ...server, INQUIRY_RECIPIENTS: `${key} ${key}` };
      expect(runInbox(place, ['keys'], { environment })).toMatchObject({
        status: 1,
        stderr: saying('at least two different'),
      });
    },
  );

  test('says as a finding that the store cannot be opened', async () => {
    const { status, stdout } = runInbox({ dataDir: await aDataFolder() }, ['doctor']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ill {2}store: .* holds no inquiries/m);
  });
});
