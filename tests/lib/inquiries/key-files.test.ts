import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { aDesk } from '#tests/support/a-desk.ts';

describe('keys', () => {
  test('are made for a developer, readable by their owner alone, with a warning', async () => {
    const { desk, dataDir, log } = await aDesk();
    await desk.close();
    for (const name of ['team.key', 'recovery.key', 'server.secret']) {
      expect((await stat(join(dataDir, 'keys', name))).mode & 0o777).toBe(0o600);
    }
    expect(log.lines.join()).toContain('docs/inquiries.md');
  });

  test('stay the same at the next start', async () => {
    const { desk, dataDir } = await aDesk();
    await desk.close();
    const before = await readFile(join(dataDir, 'keys/team.key'), 'utf8');
    await (await aDesk({ dataDir })).desk.close();
    expect(await readFile(join(dataDir, 'keys/team.key'), 'utf8')).toBe(before);
  });

  test('fewer than two stop a start in production, as one key does anywhere', async () => {
    const one = await identityToRecipient(await generateIdentity());
    await expect(aDesk({ isProduction: true })).rejects.toThrow(/at least two/);
    await expect(aDesk({ recipients: [one, one] })).rejects.toThrow(/at least two/);
  });

  test('that are misspelt stop a start and are named', async () => {
    const one = await identityToRecipient(await generateIdentity());
    await expect(aDesk({ recipients: [one, 'age1misspelt'] })).rejects.toThrow(
      /age1misspelt is not an age public key/,
    );
  });
});
