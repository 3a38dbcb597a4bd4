import { listUndelivered } from '#lib/inquiries/staff/list-undelivered.ts';
import { listInquiries } from '#lib/inquiries/store/staff-queries.ts';
import type { Command } from './command.ts';
import { printList } from './print-list.ts';

export const list: Command = {
  usage: ['list', 'what waits, overdue first; opens nothing'],
  references: 'none',
  options: [],
  store: 'existing',
  run: async ({ database, act }) => {
    console.log(printList(await listInquiries(database), await listUndelivered(database), act.now));
  },
};
