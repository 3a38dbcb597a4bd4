import { setStatus, statusChanges, type StatusChange } from '#lib/inquiries/staff/set-status.ts';
import { AdviceError } from './advice-error.ts';
import type { Command } from './command.ts';
import { refuseUnknown } from './refuse-unknown.ts';

const does: Readonly<Record<StatusChange, string>> = {
  answer: 'marks it answered',
  close: 'marks it closed: nothing more is to be done',
  spam: 'sets it apart as spam',
  unspam: 'takes it back from spam: it is open again',
};

/** The command that says what has become of an inquiry. */
export function changeStatus(change: StatusChange): Command {
  return {
    usage: [`${change} REF`, does[change]],
    references: 'one',
    options: [],
    store: 'existing',
    run: async ({ database, provider, references, act }) => {
      const [reference = ''] = references;
      const outcome =
        (await setStatus(database, reference, change, provider, act)) ?? refuseUnknown(reference);
      const { status, changed, deleteAt } = outcome;
      if (!changed && status !== statusChanges[change].to) {
        throw new AdviceError(
          `${reference} is marked ${status}, and cannot be marked ${statusChanges[change].to}.`,
        );
      }
      const when = deleteAt.toISOString().slice(0, 10);
      console.log(`${reference} is ${changed ? '' : 'already '}marked ${status}. It is deleted on ${when}.`);
    },
  };
}
