import { moveStore } from '#lib/inquiries/staff/move-store.ts';
import { holdsStore } from '#lib/inquiries/store/open-sqlite.ts';
import { AdviceError } from './advice-error.ts';
import type { Command } from './command.ts';

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
      throw new AdviceError(
        outcome.reason === 'in-use'
          ? 'The old store is in use, and nothing was moved: stop the server (and the worker), then run this again.'
          : 'The PostgreSQL database already holds inquiries, and nothing was moved: name an empty one.',
      );
    }
    for (const { table, rows, sha256 } of outcome.tables) {
      console.log(`${table.padEnd(8)} ${String(rows).padStart(6)} rows, the same on both sides: ${sha256}`);
    }
    console.log(
      [
        'Start the server with DATABASE_URL from now on.',
        `The old store is now ${outcome.oldFile}. Remove it once you are sure.`,
      ].join('\n'),
    );
  },
};
