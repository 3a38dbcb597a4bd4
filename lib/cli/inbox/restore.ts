import { readFile } from 'node:fs/promises';
import { readBackup } from '#lib/inquiries/staff/read-backup.ts';
import { restoreBackup } from '#lib/inquiries/staff/restore-backup.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { AdviceError, UsageError } from './advice-error.ts';
import type { Command } from './command.ts';

export const restore: Command = {
  usage: [
    'restore --from FILE [--gone FILE]',
    'puts a backup into an empty store, without what --gone names',
  ],
  references: 'none',
  options: ['from', 'gone', 'yes'],
  store: 'own',
  run: async ({ environment, values, act }) => {
    if (values.from === undefined) throw new UsageError('Which backup? Add --from FILE.');
    const backup = await readBackup(values.from);
    const gone = await readGone(values.gone);
    const made = backup.madeAt.toISOString();
    if (backup.expiresAt <= act.now && values.yes !== true) {
      const day = backup.expiresAt.toISOString().slice(0, 10);
      throw new AdviceError(
        `This backup expired on ${day} and should be removed. To restore it all the same, add --yes.`,
      );
    }
    const database = await openDatabase(environment);
    try {
      const outcome = await restoreBackup(database, backup, gone, act);
      if (!outcome.ok) {
        throw new AdviceError(
          'The store is not empty, and nothing was restored: set DATA_DIR or DATABASE_URL to a new one.',
        );
      }
      console.log(
        [
          `${String(outcome.inquiries)} inquiries are back, as they were at ${made}.`,
          `Left out: ${String(outcome.expired)} past their time, ${String(outcome.gone)} named as gone.`,
          'What was deleted or withdrawn after that time, and is not named by --gone, is back: delete it again.',
          'What came after that time is not here. Notices that were sent after it may be sent once more.',
          'Now run: npm run inbox -- doctor',
        ].join('\n'),
      );
    } finally {
      await database.destroy();
    }
  },
};

/** Every reference that stands in a file, such as the deleting lines of a saved log. */
async function readGone(path: string | undefined): Promise<ReadonlySet<string>> {
  if (path === undefined) return new Set();
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AdviceError(`${path} cannot be read: name the file of references with --gone FILE.`);
  });
  return new Set(text.match(/\b[A-Z]{2}\d-[A-Z]{2}\d-[A-Z]{2}\d\b/g) ?? []);
}
