import { text } from 'node:stream/consumers';
import { cleanText } from '#lib/inquiries/clean-text.ts';
import { addNote } from '#lib/inquiries/staff/add-note.ts';
import { findInquiry } from '#lib/inquiries/store/staff-queries.ts';
import { AdviceError } from './advice-error.ts';
import type { Command } from './command.ts';
import { readPublicKeys } from './read-keys.ts';
import { refuseUnknown } from './refuse-unknown.ts';

/** Characters; a longer text belongs into the record of treatment. */
const longest = 4_000;

export const note: Command = {
  usage: ['note REF [--text TEXT]', 'seals a note to it: TEXT, or what standard input holds'],
  references: 'one',
  options: ['text', 'identity'],
  store: 'existing',
  run: async ({ database, environment, references, values, act }) => {
    if (values.identity !== undefined) {
      throw new AdviceError(
        'A note is sealed to the public keys and needs no private key: leave --identity out.',
      );
    }
    const [reference = ''] = references;
    if ((await findInquiry(database, reference)) === undefined) refuseUnknown(reference);
    const words = cleanText(values.text ?? (await readInput()));
    if (words === '') throw new AdviceError('The note is empty: nothing was kept.');
    if (words.length > longest) {
      throw new AdviceError(
        `The note has ${String(words.length)} characters and may have ${String(longest)}: nothing was kept.`,
      );
    }
    if (!(await addNote(database, reference, words, await readPublicKeys(environment), act))) {
      refuseUnknown(reference);
    }
    console.log(`The note is kept with ${reference}; npm run inbox -- show ${reference} opens it.`);
  },
};

function readInput(): Promise<string> {
  if (process.stdin.isTTY) console.error('Write the note. End it with Enter and Ctrl+D.');
  return text(process.stdin);
}
