import { listUndelivered } from '#lib/inquiries/staff/list-undelivered.ts';
import { retryNotices } from '#lib/inquiries/staff/retry-notices.ts';
import { findInquiry } from '#lib/inquiries/store/staff-queries.ts';
import { UsageError } from './advice-error.ts';
import type { Command } from './command.ts';
import { refuseUnknown } from './refuse-unknown.ts';

export const retry: Command = {
  usage: ['retry REF… | --all', 'sends notices again that did not reach staff'],
  references: 'any',
  options: ['all'],
  store: 'existing',
  run: async ({ database, references, values, act }) => {
    if (references.length === 0 && values.all !== true)
      throw new UsageError('Which? Name them, or add --all.');
    const undelivered = (await listUndelivered(database)).map(({ reference }) => reference);
    const chosen = values.all === true ? [...new Set(undelivered)] : references;
    for (const reference of chosen) {
      if ((await findInquiry(database, reference)) === undefined) refuseUnknown(reference);
    }
    const counts = await retryNotices(database, chosen, act);
    if (chosen.length === 0) console.log('Every notice was delivered.');
    for (const [reference, count] of counts) {
      console.log(
        count === 0
          ? `${reference}: every notice was delivered.`
          : `${reference}: ${String(count)} due again; the worker sends them within a minute.`,
      );
    }
  },
};
