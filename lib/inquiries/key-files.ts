import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import type { Log } from '#lib/site/log.ts';
import { openSealed, sealInquiry } from './seal.ts';

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

/** The private keys of a developer's key files that belong to some of the public keys; none where staff keep theirs elsewhere. */
export async function readIdentitiesAtHand(
  recipients: readonly string[],
  dataDir: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of keyFiles) {
    const path = join(keyFolder(dataDir), name);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    for (const identity of text === undefined ? [] : readIdentities(text, path)) {
      if (recipients.includes(await identityToRecipient(identity))) found.push(identity);
    }
  }
  return found;
}

/**
 * Seals something to the public keys and opens it with each private key that is at hand. Throws a KeyError when either
 * fails: what would be sealed from now on could never be read.
 */
export async function proveKeys(recipients: readonly string[], identities: readonly string[]): Promise<void> {
  const proof = { writer: 'canary', reachBy: 'email', message: 'A proof of the keys.' };
  const sealed = await sealInquiry(proof, recipients).catch(() => {
    throw new KeyError('Nothing can be sealed to the keys in INQUIRY_RECIPIENTS: see docs/inquiries.md.');
  });
  for (const identity of identities) {
    const opened = await openSealed(sealed, [identity]).catch(() => undefined);
    if (opened?.message === proof.message) continue;
    throw new KeyError(
      'A private key does not open what is sealed to its public key: make a new pair, see docs/inquiries.md.',
    );
  }
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
  await writeOnce(path, text);
  const [kept = ''] = readIdentities(await readFile(path, 'utf8'), path);
  return identityToRecipient(kept);
}

/** The secret of 32 bytes that keys of inquiries and networks are derived with: the configured one, or one made once. */
export async function readServerSecret(configured: Buffer | undefined, dataDir: string): Promise<Buffer> {
  if (configured !== undefined) return configured;
  const folder = keyFolder(dataDir);
  const path = join(folder, 'server.secret');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeOnce(path, randomBytes(32).toString('hex'));
  const text = (await readFile(path, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new KeyError(
      `${path} must hold 64 hexadecimal digits and does not: take it from a backup, or remove it for a new one. With a new one, words on receipts given out before no longer delete.`,
    );
  }
  return Buffer.from(text, 'hex');
}

/**
 * Writes a file that must be whole or not there, synced before it has its name. An existing one is kept: of two
 * processes that start at once, one loses and reads what the other wrote.
 */
async function writeOnce(path: string, text: string): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  const file = await open(part, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
    await link(part, path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  } finally {
    await file.close();
    await rm(part, { force: true });
  }
}
