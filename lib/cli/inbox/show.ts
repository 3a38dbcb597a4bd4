import type { Inquiry } from '#lib/inquiries/inquiry.ts';
import { openText } from '#lib/inquiries/seal-text.ts';
import { openSealed } from '#lib/inquiries/seal.ts';
import { listNotes } from '#lib/inquiries/staff/add-note.ts';
import { appendAudit, inRecord } from '#lib/inquiries/staff/append-audit.ts';
import { listUndelivered } from '#lib/inquiries/staff/list-undelivered.ts';
import { findInquiry } from '#lib/inquiries/store/staff-queries.ts';
import { AdviceError } from './advice-error.ts';
import type { Command, StoreContext } from './command.ts';
import { printInquiry } from './print-inquiry.ts';
import { printListed } from './print-list.ts';
import { readPrivateKeys } from './read-keys.ts';
import { refuseUnknown } from './refuse-unknown.ts';

export const show: Command = {
  usage: [
    'show REF [--identity FILE]',
    'opens one and its notes; FILE holds a private key, - is standard input',
  ],
  references: 'one',
  options: ['identity'],
  store: 'existing',
  run: async (context) => {
    const { database, references, environment, values, act } = context;
    const [reference = ''] = references;
    const found = (await findInquiry(database, reference)) ?? refuseUnknown(reference);
    const keys = await readPrivateKeys(values.identity, environment);
    // Before it is opened: whoever reads it is in the record, whatever happens next.
    await inRecord(database, (transaction) => appendAudit(transaction, { act, action: 'show', reference }));
    const inquiry = await open(found.sealed, keys);
    const notices = (await listUndelivered(database)).filter((notice) => notice.reference === reference);
    const head = printListed(found, notices, act.now).join('\n');
    console.log([head, printInquiry(inquiry, await openNotes(context, keys))].join('\n\n'));
  },
};

async function open(sealed: Uint8Array, keys: readonly string[]): Promise<Inquiry> {
  try {
    return await openSealed(sealed, keys);
  } catch {
    throw new AdviceError(
      'No key at hand opens this inquiry: name another key file with --identity FILE. If every key fails, it was changed: npm run inbox -- doctor',
    );
  }
}

async function openNotes({ database, references }: StoreContext, keys: readonly string[]) {
  const [reference = ''] = references;
  return Promise.all(
    (await listNotes(database, reference)).map(async ({ author, created_at, sealed }) => ({
      author,
      writtenAt: new Date(created_at),
      text: await openText(sealed, keys).catch(() => undefined),
    })),
  );
}
