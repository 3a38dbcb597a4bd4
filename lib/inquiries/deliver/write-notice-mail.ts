import type { Notice } from './create-notice.ts';
import type { PlainMail } from './send-mail.ts';

/** The mail that tells staff of an inquiry, with times in the provider's time zone. */
export function writeNoticeMail(id: string, notice: Notice, timeZone: string, date: Date): PlainMail {
  const time = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'long', timeZone });
  return {
    id,
    date,
    subject: `Inquiry ${notice.reference} (${notice.kind})`,
    text: `An inquiry waits for an answer.

Reference: ${notice.reference}
Kind:      ${notice.kind}
Received:  ${time.format(notice.receivedAt)}
Answer by: ${time.format(notice.dueAt)}

Read it:   ${notice.readWith}

Nothing of what was written stands in this mail. An answer to this mail does not reach the sender.
`,
  };
}
