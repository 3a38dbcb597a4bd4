import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { proveKeys, readIdentitiesAtHand } from '#lib/inquiries/key-files.ts';
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

  test('a secret that is empty or cut off stops a start, in place of one that anyone could guess', async () => {
    const { desk, dataDir } = await aDesk();
    await desk.close();
    for (const text of ['', 'a5a5']) {
      await writeFile(join(dataDir, 'keys/server.secret'), text);
      await expect(aDesk({ dataDir })).rejects.toThrow(/server\.secret must hold 64/);
    }
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

  test('are proved at start by sealing, and by opening where the private key is at hand', async () => {
    const { desk, dataDir } = await aDesk();
    await desk.close();
    const own = await generateIdentity();
    const recipient = await identityToRecipient(own);
    expect(await readIdentitiesAtHand([recipient], dataDir)).toEqual([]);
    await expect(proveKeys([recipient], [own])).resolves.toBeUndefined();
    await expect(proveKeys(['age1broken'], [])).rejects.toThrow(/Nothing can be sealed/);
    await expect(proveKeys([recipient], [await generateIdentity()])).rejects.toThrow(
      /does not open what is sealed/,
    );
  });

  test('of a developer’s pair are both at hand', async () => {
    const { desk, dataDir } = await aDesk();
    await desk.close();
    const [team = ''] = /age1\w+/.exec(await readFile(join(dataDir, 'keys/team.key'), 'utf8')) ?? [];
    expect(await readIdentitiesAtHand([team], dataDir)).toHaveLength(1);
  });
});
