import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import type { Log } from '#lib/site/log.ts';

/** The names of the two private keys that are made on a developer's machine. */
export const keyFiles = ['team.key', 'recovery.key'] as const;

/** The folder of keys and secrets in a data folder. */
export function keyFolder(dataDir: string): string {
  return join(dataDir, 'keys');
}

/** What is wrong with the keys, and what to do. */
class KeyError extends Error {
  override readonly name = 'KeyError';
}

/**
 * The public keys that inquiries are sealed to: the configured ones, or, outside production, those of a pair that is
 * made in the data folder. Throws a KeyError in production with fewer than two different ones: a lost key would then
 * lose every inquiry.
 */
export async function readRecipients(
  configured: readonly string[],
  dataDir: string,
  isProduction: boolean,
  log: Log,
): Promise<readonly string[]> {
  const distinct = [...new Set(configured)];
  for (const recipient of distinct) refuseBrokenKey(recipient);
  if (distinct.length >= 2) return distinct;
  if (isProduction || distinct.length === 1) {
    throw new KeyError(
      'INQUIRY_RECIPIENTS must hold at least two different age public keys, the team’s and one kept offline: see docs/inquiries.md.',
    );
  }
  log.warn(
    { folder: keyFolder(dataDir) },
    'INQUIRY_RECIPIENTS is not set: private keys lie beside the inquiries. Before going live, follow docs/inquiries.md.',
  );
  return Promise.all(keyFiles.map((name) => readOrMakeKey(keyFolder(dataDir), name)));
}

/** The private keys in a key file, one a line, comments left out. Throws a KeyError when there is none. */
export function readIdentities(text: string, place: string): readonly string[] {
  const identities = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('AGE-SECRET-KEY-'));
  if (identities.length === 0) throw new KeyError(`${place} holds no age private key (AGE-SECRET-KEY-…).`);
  return identities;
}

function refuseBrokenKey(recipient: string): void {
  try {
    new Encrypter().addRecipient(recipient);
  } catch {
    throw new KeyError(
      `INQUIRY_RECIPIENTS: ${recipient} is not an age public key: copy it again from the key file.`,
    );
  }
}

async function readOrMakeKey(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const identity = await generateIdentity();
  const text = `# public key: ${await identityToRecipient(identity)}\n${identity}\n`;
  // An existing key is kept: with wx a second process that starts at once loses, and reads the first one's.
  await writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch(refuseAllBut('EEXIST'));
  const [kept = ''] = readIdentities(await readFile(path, 'utf8'), path);
  return identityToRecipient(kept);
}

/** The secret of 32 bytes that keys of inquiries and networks are derived with: the configured one, or one made once. */
export async function readServerSecret(configured: Buffer | undefined, dataDir: string): Promise<Buffer> {
  if (configured !== undefined) return configured;
  const folder = keyFolder(dataDir);
  const path = join(folder, 'server.secret');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch(
    refuseAllBut('EEXIST'),
  );
  return Buffer.from(await readFile(path, 'utf8'), 'hex');
}

function refuseAllBut(code: string): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (error.code !== code) throw error;
  };
}
