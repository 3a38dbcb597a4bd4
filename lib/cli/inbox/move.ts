import { join } from 'node:path';
import { keyFolder } from '#lib/inquiries/key-files.ts';
import { moveStore, type MoveOutcome } from '#lib/inquiries/staff/move-store.ts';
import { holdsStore } from '#lib/inquiries/store/open-sqlite.ts';
import { AdviceError } from './advice-error.ts';
import type { Command } from './command.ts';

const refusals: Readonly<Record<Extract<MoveOutcome, { ok: false }>['reason'], string>> = {
  'in-use':
    'The old store is in use, and nothing was moved: stop the server (and the worker), then run this again.',
  'not-empty': 'The PostgreSQL database already holds inquiries, and nothing was moved: name an empty one.',
  'old-file-exists':
    'A file of an earlier move has the name that the old store would get, and nothing was moved: run this again.',
};

export const move: Command = {
  usage: ['move', "copies DATA_DIR's SQLite to DATABASE_URL's PostgreSQL and checks the copy"],
  references: 'none',
  options: [],
  store: 'own',
  run: async ({ environment, act }) => {
    const { dataDir, databaseUrl } = environment;
    if (databaseUrl === undefined) {
      throw new AdviceError('Where to? Set DATABASE_URL to an empty PostgreSQL database.');
    }
    if (!holdsStore(dataDir)) {
      throw new AdviceError(`${dataDir} holds no inquiries to move: set DATA_DIR to the old data folder.`);
    }
    const outcome = await moveStore(dataDir, databaseUrl, act);
    if (!outcome.ok) {
      throw new AdviceError(refusals[outcome.reason]);
    }
    for (const { table, rows, sha256 } of outcome.tables) {
      console.log(`${table.padEnd(8)} ${String(rows).padStart(6)} rows, the same on both sides: ${sha256}`);
    }
    console.log(
      [
        'Start the server with DATABASE_URL from now on, and with the INQUIRY_SECRET it had. If none was set, that is what',
        `${join(keyFolder(dataDir), 'server.secret')} holds (64 hex digits). Do not make a new one: words on receipts given out`,
        'before would no longer delete, and an inquiry that is sent again within the day would be stored twice.',
        `The old store is now ${outcome.oldFile}. Remove it once you are sure.`,
      ].join('\n'),
    );
  },
};
