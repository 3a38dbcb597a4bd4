import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { sealInquiry } from '#lib/inquiries/seal.ts';
import { findAge } from '#tools/find-services.ts';

test('a sealed inquiry opens with the age command, without our code', async () => {
  const inquiry = { writer: 'for-myself', reachBy: 'email', email: 'robin@example.org', message: 'Words.' };
  const [team, recovery] = [await generateIdentity(), await generateIdentity()];
  const recipients = await Promise.all([team, recovery].map(identityToRecipient));
  const folder = await mkdtemp(join(tmpdir(), 'age-'));
  await writeFile(join(folder, 'key'), `${recovery}\n`);
  await writeFile(join(folder, 'inquiry.age'), await sealInquiry(inquiry, recipients));
  const { stdout } = spawnSync(findAge() ?? 'age', ['-d', '-i', 'key', 'inquiry.age'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual(inquiry);
});
