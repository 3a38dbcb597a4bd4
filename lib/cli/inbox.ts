// `npm run inbox -- …`: staff's tool for inquiries. It works on DATA_DIR, also while the server runs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { keyFiles, keyFolder, readIdentities, readRecipients } from '#lib/inquiries/key-files.ts';
import { normalizeReference } from '#lib/inquiries/make-reference.ts';
import { openSealed } from '#lib/inquiries/seal.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { holdsStore } from '#lib/inquiries/store/open-sqlite.ts';
import {
  answerInquiry,
  deleteInquiry,
  findInquiry,
  listInquiries,
} from '#lib/inquiries/store/staff-queries.ts';
import type { Database } from '#lib/inquiries/store/tables.ts';
import { readEnvironment } from '#lib/site/environment.ts';
import { printInquiry, printList } from './print-inquiry.ts';

const usage = `npm run inbox -- list                            what waits, overdue first; opens nothing
npm run inbox -- show REF [--identity FILE]      opens one; FILE holds an age private key, - reads standard input
npm run inbox -- answer REF                      marks it answered
npm run inbox -- delete REF --yes                deletes it and its bytes
npm run inbox -- keys                            the public keys that inquiries are sealed to`;

/** Something the person at the terminal can put right. */
class UsageError extends Error {}

const environment = readEnvironment(process.env);

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { identity: { type: 'string' }, yes: { type: 'boolean', default: false } },
  });
  const [command = '', typed = ''] = positionals;
  if (command === 'keys') return printKeys();
  if (!['list', 'show', 'answer', 'delete'].includes(command)) throw new UsageError(usage);
  const reference = normalizeReference(typed);
  if (command !== 'list' && reference === '') throw new UsageError(`Which reference?\n\n${usage}`);
  if (environment.databaseUrl === undefined && !holdsStore(environment.dataDir)) {
    throw new UsageError(
      `${environment.dataDir} holds no inquiries: set DATA_DIR to the server's data folder.`,
    );
  }
  const database = await openDatabase(environment);
  try {
    if (command === 'list') console.log(printList(await listInquiries(database), new Date()));
    else if (command === 'show') await show(database, reference, values.identity);
    else if (command === 'answer') await answer(database, reference);
    else await remove(database, reference, values.yes);
  } finally {
    await database.destroy();
  }
}

async function printKeys(): Promise<void> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const keys = await readRecipients(environment.inquiryRecipients, environment.dataDir, false, silent);
  for (const key of keys) console.log(key);
}

async function show(database: Database, reference: string, identity: string | undefined): Promise<void> {
  const found = (await findInquiry(database, reference)) ?? refuseUnknown(reference);
  const inquiry = await openSealed(found.sealed, await readKeys(identity)).catch(() => {
    throw new UsageError('No key at hand opens this inquiry: name the key file with --identity FILE.');
  });
  console.log(printInquiry(found, inquiry, new Date()));
}

async function readKeys(identity: string | undefined): Promise<readonly string[]> {
  if (identity === '-') return readIdentities(await text(process.stdin), 'Standard input');
  const paths =
    identity === undefined ? keyFiles.map((name) => join(keyFolder(environment.dataDir), name)) : [identity];
  const keys = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path, 'utf8').catch(() => {
        throw new UsageError(`${path} cannot be read: name the key file with --identity FILE.`);
      });
      return readIdentities(content, path);
    }),
  );
  return keys.flat();
}

async function answer(database: Database, reference: string): Promise<void> {
  if (!(await answerInquiry(database, reference, new Date()))) refuseUnknown(reference);
  console.log(`${reference} is marked answered.`);
}

async function remove(database: Database, reference: string, confirmed: boolean): Promise<void> {
  if (!confirmed) throw new UsageError(`This cannot be undone. To delete ${reference}, add --yes.`);
  if (!(await deleteInquiry(database, reference))) refuseUnknown(reference);
  console.log(`${reference} is deleted.`);
}

function refuseUnknown(reference: string): never {
  throw new UsageError(`No inquiry has the reference ${reference}. See all with: npm run inbox -- list`);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError && error.message.includes('npm run inbox -- keys') ? 2 : 1;
}
