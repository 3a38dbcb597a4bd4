import { inquiryStatuses } from '#content/inquiry-form/statuses.ts';
import type { UndeliveredNotice } from '#lib/inquiries/staff/list-undelivered.ts';
import type { ListedInquiry } from '#lib/inquiries/store/staff-queries.ts';
import { describeMark } from './describe-mark.ts';
import { makeSafe } from './make-safe.ts';

const hour = 3_600_000;

/**
 * What waits, the longest overdue on top, then what is done, then spam, apart. Nothing that was typed. The inquiries
 * come in the order of their due times.
 */
export function printList(
  inquiries: readonly ListedInquiry[],
  notices: readonly UndeliveredNotice[],
  now: Date,
): string {
  if (inquiries.length === 0) return 'No inquiries.';
  const having = (...statuses: readonly ListedInquiry['status'][]) =>
    inquiries.filter(({ status }) => statuses.includes(status));
  const print = (chosen: readonly ListedInquiry[]) =>
    chosen.flatMap((inquiry) =>
      printListed(
        inquiry,
        notices.filter(({ reference }) => reference === inquiry.reference),
        now,
      ),
    );
  const done = having('answered', 'closed');
  const spam = having('spam');
  return [
    ...print(having('open')),
    ...(done.length === 0 ? [] : ['', 'Done:', ...print(done)]),
    ...(spam.length === 0 ? [] : ['', 'Spam:', ...print(spam)]),
    '',
    countAll(inquiries, now),
  ]
    .join('\n')
    .trimStart();
}

/** One inquiry: its line, and below it each reason to look twice and each notice that did not reach staff. */
export function printListed(
  inquiry: ListedInquiry,
  notices: readonly UndeliveredNotice[],
  now: Date,
): readonly string[] {
  const { claimed_by } = inquiry;
  const line = [
    inquiry.reference,
    inquiry.writer.padEnd(17),
    `${describeSpan(now.getTime() - inquiry.created_at)} old`.padEnd(12),
    describeState(inquiry, now).padEnd(18),
    claimed_by === null ? '' : `claimed by ${makeSafe(claimed_by)}`,
  ];
  const marks = inquiry.marks.split(' ').filter((mark) => mark !== '');
  return [
    line.join('  ').trimEnd(),
    ...marks.map((mark) => `    look twice: ${makeSafe(describeMark(mark))}`),
    ...notices.map((notice) => `    ${describeNotice(notice, now)}`),
  ];
}

function countAll(inquiries: readonly ListedInquiry[], now: Date): string {
  const counts = inquiryStatuses.map((status) => {
    const having = inquiries.filter((inquiry) => inquiry.status === status);
    const overdue = having.filter(({ due_at }) => due_at < now.getTime()).length;
    return `${String(having.length)} ${status}${status === 'open' ? ` (${String(overdue)} overdue)` : ''}`;
  });
  return `${counts.join(', ')}.`;
}

function describeNotice(
  { channel, state, attempts, next_at, last_error }: UndeliveredNotice,
  now: Date,
): string {
  const notice = `notice by ${channel}: not delivered after ${String(attempts)} tries (${makeSafe(last_error ?? '')})`;
  if (state === 'dead') return `${notice}, given up: npm run inbox -- retry`;
  return `${notice}, next try in ${describeSpan(Math.max(0, next_at - now.getTime()))}`;
}

function describeState({ status, due_at }: ListedInquiry, now: Date): string {
  if (status !== 'open') return status;
  const left = due_at - now.getTime();
  return left < 0 ? `OVERDUE by ${describeSpan(-left)}` : `due in ${describeSpan(left)}`;
}

function describeSpan(milliseconds: number): string {
  const hours = Math.floor(milliseconds / hour);
  if (hours < 1) return `${String(Math.floor(milliseconds / 60_000))} min`;
  return hours < 48 ? `${String(hours)} h` : `${String(Math.floor(hours / 24))} days`;
}
