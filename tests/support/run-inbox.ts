import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFiles, keyFolder } from '#lib/inquiries/key-files.ts';
import type { StorePlace } from '#lib/inquiries/store/open-database.ts';
import { aDesk, aSubmission } from './a-desk.ts';

/** What a command of staff's tool printed, and the exit code. */
export type InboxResult = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** The secret that all instances of a test share. */
const secret = 'ab'.repeat(32);

export type InboxSettings = {
  /** What stands on standard input. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Runs `npm run inbox -- …` on a store, in a process of its own, as the staff member Robin. */
export function runInbox(
  { dataDir, databaseUrl }: StorePlace,
  args: readonly string[],
  { input = '', environment = {} }: InboxSettings = {},
): InboxResult {
  const { status, stdout, stderr } = spawnSync('node', ['lib/cli/inbox.ts', ...args], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      INBOX_USER: 'Robin',
      ...(databaseUrl === undefined
        ? {}
        : { DATABASE_URL: databaseUrl, INQUIRY_RECIPIENTS: readKeysBeside(dataDir) }),
      ...environment,
    },
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** The public keys that the test's desk made, which the tool does not look for beside a server's store. */
function readKeysBeside(dataDir: string): string {
  const paths = keyFiles.map((name) => join(keyFolder(dataDir), name)).filter((path) => existsSync(path));
  return paths.map((path) => /age1\w+/.exec(readFileSync(path, 'utf8'))?.[0] ?? '').join(' ');
}

/** Takes inquiries at a desk over a store, one for each set of changed fields, and closes it; their references. */
export async function takeInquiries(
  place: StorePlace,
  ...changes: readonly Readonly<Record<string, string | undefined>>[]
): Promise<readonly string[]> {
  const { desk } = await aDesk({ ...place, secret: Buffer.from(secret, 'hex') });
  const references: string[] = [];
  for (const change of changes) {
    const outcome = await desk.receive({ ...aSubmission(change), now: new Date() });
    if (outcome.status !== 'received') throw new Error(`The inquiry was ${outcome.status}.`);
    references.push(outcome.reference);
  }
  await desk.close();
  return references;
}
