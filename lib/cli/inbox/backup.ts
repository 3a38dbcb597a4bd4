import { writeBackup } from '#lib/inquiries/staff/write-backup.ts';
import { UsageError } from './advice-error.ts';
import type { Command } from './command.ts';

export const backup: Command = {
  usage: ['backup --to FOLDER', 'writes a backup, and removes those in FOLDER that have expired'],
  references: 'none',
  options: ['to'],
  store: 'existing',
  run: async ({ database, provider, values, act }) => {
    if (values.to === undefined) throw new UsageError('Where to? Add --to FOLDER.');
    const { path, expiresAt, removed } = await writeBackup(database, values.to, provider, act);
    console.log(`${path} is written. It expires on ${expiresAt.toISOString().slice(0, 10)}.`);
    for (const name of removed) console.log(`${name} had expired and is removed.`);
  },
};
