import { exportSealed } from '#lib/inquiries/staff/export-sealed.ts';
import { findInquiry } from '#lib/inquiries/store/staff-queries.ts';
import { UsageError } from './advice-error.ts';
import type { Command } from './command.ts';
import { refuseUnknown } from './refuse-unknown.ts';

export const exportFiles: Command = {
  usage: ['export [REF…] --to FOLDER', 'writes them sealed, one file each, for the age command'],
  references: 'any',
  options: ['to'],
  store: 'existing',
  run: async ({ database, references, values, act }) => {
    if (values.to === undefined) throw new UsageError('Where to? Add --to FOLDER.');
    for (const reference of references) {
      if ((await findInquiry(database, reference)) === undefined) refuseUnknown(reference);
    }
    const count = await exportSealed(database, references, values.to, act);
    console.log(
      [
        `${String(count)} inquiries are in ${values.to}, sealed as they were.`,
        'Where the key is kept, open one with: age -d -i team.key REF.age',
      ].join('\n'),
    );
  },
};
