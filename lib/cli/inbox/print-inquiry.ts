import { contactWishes, fields, type FormField } from '#content/inquiry-form/fields.ts';
import type { Inquiry } from '#lib/inquiries/inquiry.ts';
import { makeSafe } from './make-safe.ts';

/** A note as it is shown; its text is absent when no key at hand opens it. */
export type OpenedNote = {
  readonly author: string;
  readonly writtenAt: Date;
  readonly text: string | undefined;
};

const list: readonly FormField[] = fields;
const isWish = ({ name }: FormField) => contactWishes.some((wish) => wish === name);

/** An opened inquiry, the wishes about safe contact first, then whatever else was sealed, then staff's notes. */
export function printInquiry(inquiry: Inquiry, notes: readonly OpenedNote[]): string {
  const ordered = [...list.filter(isWish), ...list.filter((field) => !isWish(field))];
  const answers = ordered.flatMap((field) => {
    const value = inquiry[field.name as keyof Inquiry];
    if (value === undefined || value === '') return [];
    return [printPart(field.label, field.choices?.find((choice) => choice.value === value)?.label ?? value)];
  });
  // A field of another version of the form: what someone wrote is never left out.
  const others = Object.entries(inquiry).filter(([name]) => !list.some((field) => field.name === name));
  return [
    ...answers,
    ...others.map(([name, value]) => printPart(name, value)),
    ...notes.map(({ author, writtenAt, text }) =>
      printPart(
        `Note by ${author}, ${writtenAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
        text ?? '(no key at hand opens this note)',
      ),
    ),
  ].join('\n\n');
}

function printPart(label: string, words: string): string {
  return `${makeSafe(label)}\n  ${makeSafe(words).replaceAll('\n', '\n  ')}`;
}
