import { releaseInquiry } from '#lib/inquiries/staff/claim-inquiry.ts';
import type { Command } from './command.ts';
import { makeSafe } from './make-safe.ts';
import { refuseUnknown } from './refuse-unknown.ts';

export const release: Command = {
  usage: ['release REF', 'gives it back to all'],
  references: 'one',
  options: [],
  store: 'existing',
  run: async ({ database, references, act }) => {
    const [reference = ''] = references;
    const outcome = await releaseInquiry(database, reference, act);
    if (!outcome.ok) refuseUnknown(reference);
    console.log(
      outcome.before === null
        ? `${reference} was nobody's.`
        : `${reference} is free again; ${makeSafe(outcome.before)} had it.`,
    );
  },
};
