// `npm run inbox -- …`: staff's tool for inquiries. It works on the store of the server, also while that runs.
import { userInfo } from 'node:os';
import { provider } from '#content/provider/provider.ts';
import { readEnvironment } from '#lib/site/environment.ts';
import { UsageError } from './inbox/advice-error.ts';
import { runCommand } from './inbox/run-command.ts';

/** Nothing here is derived with the server's secret, and staff's computers need not hold it: any will do. */
const noSecret = '0'.repeat(64);

try {
  await runCommand(process.argv.slice(2), {
    environment: readEnvironment({ ...process.env, INQUIRY_SECRET: noSecret }),
    provider,
    user: process.env['INBOX_USER'] ?? findAccountName(),
    now: new Date(),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) console.error('All commands: npm run inbox -- help');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** Undefined where the account has no name, as in some containers. */
function findAccountName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
