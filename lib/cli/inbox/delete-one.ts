import { deleteReasons, removeInquiry, type DeleteReason } from '#lib/inquiries/staff/remove-inquiry.ts';
import { AdviceError, UsageError } from './advice-error.ts';
import type { Command } from './command.ts';
import { refuseUnknown } from './refuse-unknown.ts';

export const deleteOne: Command = {
  usage: [`delete REF --yes [--reason ${deleteReasons.join('|')}]`, 'deletes it, its notes and their bytes'],
  references: 'one',
  options: ['yes', 'reason'],
  store: 'existing',
  run: async ({ database, provider, references, values, act }) => {
    const [reference = ''] = references;
    const reason = readReason(values.reason ?? 'other');
    if (values.yes !== true) {
      throw new AdviceError(`This cannot be undone. To delete ${reference}, add --yes.`);
    }
    const outcome = (await removeInquiry(database, reference, reason, act)) ?? refuseUnknown(reference);
    console.log(`${reference} is deleted.`);
    if (!outcome.erased) {
      console.log(`Its bytes go with the server's next tidying-up, within minutes (${outcome.fault}).`);
    }
    const days = String(provider.retentionDays.backups);
    console.log(`Backups that hold it, sealed, expire within ${days} days.`);
  },
};

function readReason(typed: string): DeleteReason {
  const reason = deleteReasons.find((known) => known === typed);
  if (reason !== undefined) return reason;
  throw new UsageError(`--reason is one of ${deleteReasons.join(', ')}: the record must hold no words.`);
}
