import { claimInquiry } from '#lib/inquiries/staff/claim-inquiry.ts';
import { AdviceError } from './advice-error.ts';
import type { Command } from './command.ts';
import { makeSafe } from './make-safe.ts';
import { refuseUnknown } from './refuse-unknown.ts';

export const claim: Command = {
  usage: ['claim REF', 'takes it on, so that others see it is yours'],
  references: 'one',
  options: [],
  store: 'existing',
  run: async ({ database, references, act }) => {
    const [reference = ''] = references;
    const outcome = await claimInquiry(database, reference, act);
    if (outcome.ok) {
      console.log(`${reference} is ${outcome.changed ? 'now yours' : 'already yours'}, ${act.actor}.`);
      return;
    }
    switch (outcome.reason) {
      case 'unknown':
        refuseUnknown(reference);
        break;
      case 'not-open':
        throw new AdviceError(`${reference} is not open: there is nothing left to take on.`);
      case 'taken':
        throw new AdviceError(
          `${makeSafe(outcome.by)} has ${reference}. Ask them; then: npm run inbox -- release ${reference}`,
        );
    }
  },
};
