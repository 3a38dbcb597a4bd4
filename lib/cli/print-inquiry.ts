import { fields, type FormField } from '#content/inquiry-form/fields.ts';
import type { Inquiry } from '#lib/inquiries/inquiry.ts';
import type { ListedInquiry } from '#lib/inquiries/store/staff-queries.ts';

const hour = 3_600_000;

/** A line for each inquiry: reference, who writes, age, when it is due, marks. Nothing that was typed. */
export function printList(inquiries: readonly ListedInquiry[], now: Date): string {
  if (inquiries.length === 0) return 'No inquiries.';
  const lines = inquiries.map((inquiry) =>
    [
      inquiry.reference,
      inquiry.writer.padEnd(17),
      `${describeSpan(now.getTime() - inquiry.created_at)} old`.padEnd(12),
      describeState(inquiry, now).padEnd(22),
      inquiry.marks === '' ? '' : `look twice: ${inquiry.marks}`,
    ]
      .join('  ')
      .trimEnd(),
  );
  const open = inquiries.filter(({ status }) => status === 'open').length;
  return [...lines, '', `${String(open)} open, ${String(inquiries.length - open)} answered.`].join('\n');
}

const safeContactFirst = ['reachBy', 'leaveMessage', 'bestTime'];
const list: readonly FormField[] = fields;

/** An opened inquiry, the wishes about safe contact first. */
export function printInquiry(listed: ListedInquiry, inquiry: Inquiry, now: Date): string {
  const ordered = [
    ...list.filter(({ name }) => safeContactFirst.includes(name)),
    ...list.filter(({ name }) => !safeContactFirst.includes(name)),
  ];
  const answers = ordered.flatMap((field) => {
    const value = inquiry[field.name as keyof Inquiry];
    if (value === undefined || value === '') return [];
    const shown = field.choices?.find((choice) => choice.value === value)?.label ?? value;
    return [`${field.label}\n  ${makeSafe(shown).replaceAll('\n', '\n  ')}`];
  });
  return [printList([listed], now).split('\n')[0] ?? '', '', answers.join('\n\n')].join('\n');
}

/** Takes out what could steer a terminal: a sender's words must not move the cursor or change colors. */
export function makeSafe(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}

function describeState({ status, due_at }: ListedInquiry, now: Date): string {
  if (status === 'answered') return 'answered';
  const left = due_at - now.getTime();
  return left < 0 ? `OVERDUE by ${describeSpan(-left)}` : `due in ${describeSpan(left)}`;
}

function describeSpan(milliseconds: number): string {
  const hours = Math.floor(milliseconds / hour);
  if (hours < 1) return `${String(Math.floor(milliseconds / 60_000))} min`;
  return hours < 48 ? `${String(hours)} h` : `${String(Math.floor(hours / 24))} days`;
}
