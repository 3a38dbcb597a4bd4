import { listAudit } from '#lib/inquiries/staff/list-audit.ts';
import type { Command } from './command.ts';
import { makeSafe } from './make-safe.ts';

export const log: Command = {
  usage: ['log [REF…]', 'the record of who did what'],
  references: 'any',
  options: [],
  store: 'existing',
  run: async ({ database, references }) => {
    for await (const row of listAudit(database)) {
      if (references.length > 0 && !references.includes(row.reference)) continue;
      const { position, at, actor, action, reference, detail, hash } = row;
      const shown = [
        String(position),
        new Date(at).toISOString(),
        actor,
        action,
        reference || '-',
        detail || '-',
      ];
      console.log(makeSafe([...shown, hash].join('  ')));
    }
  },
};
