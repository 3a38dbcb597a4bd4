import { describe, expect, test } from 'vitest';
import { describeMark } from '#lib/cli/inbox/describe-mark.ts';
import { makeSafe } from '#lib/cli/inbox/make-safe.ts';
import { printInquiry } from '#lib/cli/inbox/print-inquiry.ts';
import { printList } from '#lib/cli/inbox/print-list.ts';
import type { ListedInquiry } from '#lib/inquiries/store/staff-queries.ts';

const hour = 3_600_000;
const now = new Date(1_000 * hour);

function aListed(reference: string, changes: Partial<ListedInquiry> = {}): ListedInquiry {
  return {
    reference,
    created_at: now.getTime() - 5 * hour,
    writer: 'for-myself',
    marks: '',
    key_set: 'age1team age1recovery',
    status: 'open',
    claimed_by: null,
    due_at: now.getTime() + 3 * hour,
    answered_at: null,
    delete_at: now.getTime() + 500 * hour,
    ...changes,
  };
}

describe('the list', () => {
  test('puts what waits first, then what is done, and spam apart', () => {
    const printed = printList(
      [
        aListed('LATE', { due_at: now.getTime() - 50 * hour, claimed_by: 'Kim\u001b[2J' }),
        aListed('SPAM', { status: 'spam' }),
        aListed('DONE', { status: 'answered' }),
        aListed('SOON'),
      ],
      [],
      now,
    );
    expect(printed.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
      'LATE | for-myself | 5 h old | OVERDUE by 2 days | claimed by Kim�[2J',
      'SOON | for-myself | 5 h old | due in 3 h',
      '',
      'Done:',
      'DONE | for-myself | 5 h old | answered',
      '',
      'Spam:',
      'SPAM | for-myself | 5 h old | spam',
      '',
      '2 open (1 overdue), 1 answered, 0 closed, 1 spam.',
    ]);
  });

  test('says below an inquiry why to look twice and which notice did not arrive', () => {
    const notice = { reference: 'ONE', channel: 'mail', attempts: 3, next_at: now.getTime() + hour } as const;
    const printed = printList(
      [aListed('ONE', { marks: 'many-links unusual-email' }), aListed('TWO')],
      [
        { ...notice, state: 'due', last_error: 'ECONNREFUSED' },
        { ...notice, state: 'dead', channel: 'webhook', last_error: '410' },
      ],
      now,
    );
    expect(printed.split('\n').slice(1, 6)).toEqual([
      '    look twice: the message holds more than two links',
      '    look twice: the email address has an unusual form: it may be mistyped',
      '    notice by mail: not delivered after 3 tries (ECONNREFUSED), next try in 1 h',
      '    notice by webhook: not delivered after 3 tries (410), given up: npm run inbox -- retry',
      expect.stringMatching(/^TWO/),
    ]);
  });

  test('names a mark of another version as it is', () => {
    expect(describeMark('new-mark')).toBe('new-mark');
    expect(describeMark('toString')).toBe('toString');
  });
});

describe('an opened inquiry', () => {
  test('begins with the wishes about safe contact, and leaves out nothing that was sealed', () => {
    const inquiry = {
      writer: 'for-myself',
      reachBy: 'phone',
      leaveMessage: 'no',
      message: 'Red\u001b[31m\nand more.',
      oldField: 'Of another form.',
    };
    const writtenAt = new Date('2026-11-24T15:00:00Z');
    const notes = [
      { author: 'Kim', writtenAt, text: 'Called twice.' },
      { author: 'Kim', writtenAt, text: undefined },
    ];
    expect(printInquiry(inquiry, notes).split('\n\n')).toEqual([
      'How may we reach you?\n  Phone',
      'If you do not pick up, may we leave a message?\n  No, do not leave a message',
      'Who are you writing for?\n  Myself',
      'Your message\n  Red�[31m\n  and more.',
      'oldField\n  Of another form.',
      'Note by Kim, 2026-11-24 15:00 UTC\n  Called twice.',
      'Note by Kim, 2026-11-24 15:00 UTC\n  (no key at hand opens this note)',
    ]);
  });
});

test('makeSafe takes out what could steer a terminal', () => {
  expect(makeSafe('a\u001b[31mred\u202eb\nc')).toBe('a�[31mred�b\nc');
});
