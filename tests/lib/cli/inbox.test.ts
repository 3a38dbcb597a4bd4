import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSafe } from '#lib/cli/print-inquiry.ts';
import { aDesk, aSubmission } from '#tests/support/a-desk.ts';
import { aDataFolder } from '#tests/support/start-site.ts';

function inbox(dataDir: string, args: readonly string[], input = '') {
  const environment = { ...process.env, DATA_DIR: dataDir };
  const { status, stdout, stderr } = spawnSync('node', ['lib/cli/inbox.ts', ...args], {
    env: environment,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

async function aFolderWithOne(): Promise<{ dataDir: string; reference: string }> {
  const { desk, dataDir } = await aDesk();
  const outcome = await desk.receive(aSubmission({ message: 'Planted words.', website: 'filled' }));
  await desk.close();
  return { dataDir, reference: outcome.status === 'received' ? outcome.reference : '' };
}

describe('npm run inbox', () => {
  test('lists by reference without opening anything, marks included', async () => {
    const { dataDir, reference } = await aFolderWithOne();
    const { status, stdout } = inbox(dataDir, ['list']);
    expect(status).toBe(0);
    expect(stdout).toContain(reference);
    expect(stdout).toContain('look twice: trap-filled');
    expect(stdout).toContain('1 open, 0 answered.');
    expect(stdout).not.toMatch(/Planted|robin/i);
  });

  test('says so when there is nothing', async () => {
    const { desk, dataDir } = await aDesk();
    await desk.close();
    expect(inbox(dataDir, ['list']).stdout.trim()).toBe('No inquiries.');
  });

  test('shows one, from a reference in lower case, with the key on standard input', async () => {
    const { dataDir, reference } = await aFolderWithOne();
    expect(inbox(dataDir, ['show', reference.toLowerCase()]).stdout).toContain('Planted words.');
    const key = await readFile(join(dataDir, 'keys/recovery.key'), 'utf8');
    expect(inbox(dataDir, ['show', reference, '--identity', '-'], key).stdout).toContain('Planted words.');
  });

  test('marks answered, and deletes only when told twice', async () => {
    const { dataDir, reference } = await aFolderWithOne();
    expect(inbox(dataDir, ['answer', reference]).stdout).toContain('is marked answered');
    expect(inbox(dataDir, ['list']).stdout).toContain('0 open, 1 answered.');
    expect(inbox(dataDir, ['delete', reference])).toMatchObject({ status: 1 });
    expect(inbox(dataDir, ['delete', reference, '--yes'])).toMatchObject({ status: 0 });
    expect(inbox(dataDir, ['list']).stdout.trim()).toBe('No inquiries.');
  });

  test('says what to do about a wrong reference, a missing key and a wrong command', async () => {
    const { dataDir, reference } = await aFolderWithOne();
    expect(inbox(dataDir, ['show', 'AA1'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('See all with') as string,
    });
    const missing = inbox(dataDir, ['show', reference, '--identity', '/no/such.key']);
    expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('cannot be read') as string });
    expect(inbox(dataDir, ['burn'])).toMatchObject({ status: 2 });
  });

  test('makes no store where there is none', async () => {
    const dataDir = await aDataFolder();
    expect(inbox(dataDir, ['list'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('set DATA_DIR') as string,
    });
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('prints the public keys', async () => {
    const { dataDir } = await aFolderWithOne();
    expect(inbox(dataDir, ['keys']).stdout.trim().split('\n')).toHaveLength(2);
  });
});

test('makeSafe takes out what could steer a terminal', () => {
  expect(makeSafe('a\u001b[31mred\u202eb\nc')).toBe('a�[31mred�b\nc');
});
