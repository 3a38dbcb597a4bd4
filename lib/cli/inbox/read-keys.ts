import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { keyFiles, keyFolder, readIdentities, readRecipients } from '#lib/inquiries/key-files.ts';
import type { Environment } from '#lib/site/environment.ts';
import { AdviceError } from './advice-error.ts';

/**
 * The public keys that inquiries are sealed to today. Throws an AdviceError where none are set: to make a pair here, as
 * a developer's server does, would seal staff's notes to keys that nobody keeps. The pair in the data folder is taken
 * only where nothing names a server's store: beside one, it may be anybody's.
 */
export async function readPublicKeys({
  inquiryRecipients,
  dataDir,
  siteUrl,
  databaseUrl,
}: Environment): Promise<readonly string[]> {
  const isServer = siteUrl !== undefined || databaseUrl !== undefined;
  if (inquiryRecipients.length === 0 && (isServer || listKeysBeside(dataDir).length < keyFiles.length)) {
    throw new AdviceError(
      `No public keys are known: set INQUIRY_RECIPIENTS as the server has it.${isServer ? ' With DATABASE_URL or SITE_URL, those in DATA_DIR are never taken.' : ''}`,
    );
  }
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return readRecipients(inquiryRecipients, dataDir, isServer, silent);
}

/**
 * The private keys of `--identity`: a file, or standard input for `-`. Without it those in the data folder, which are
 * there on a developer's machine only. Throws an AdviceError when there is none.
 */
export async function readPrivateKeys(
  identity: string | undefined,
  environment: Environment,
): Promise<readonly string[]> {
  const keys = await findPrivateKeys(identity, environment);
  if (keys.length > 0) return keys;
  throw new AdviceError('No private key is at hand: name the key file with --identity FILE.');
}

/** As readPrivateKeys, but none is an answer where none was named. */
export async function findPrivateKeys(
  identity: string | undefined,
  { dataDir }: Environment,
): Promise<readonly string[]> {
  if (identity === '-') return readIdentities(await text(process.stdin), 'Standard input');
  const paths = identity === undefined ? listKeysBeside(dataDir) : [identity];
  const keys = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path, 'utf8').catch(() => {
        throw new AdviceError(`${path} cannot be read: name the key file with --identity FILE.`);
      });
      return readIdentities(content, path);
    }),
  );
  return keys.flat();
}

/** The key files in a data folder, which are there on a developer's machine only. */
function listKeysBeside(dataDir: string): readonly string[] {
  return keyFiles.map((name) => join(keyFolder(dataDir), name)).filter((path) => existsSync(path));
}
