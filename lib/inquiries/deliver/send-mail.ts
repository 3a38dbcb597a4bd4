import { createTransport } from 'nodemailer';
import type { MailSettings } from '#lib/site/environment.ts';

/** A mail of ours: plain text, to the one address that is set up. */
export type PlainMail = {
  /** Becomes the Message-ID, so that a mail that came twice can be seen to be one. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
};

/** How long sending a notice may take, in milliseconds: with an alarm about it, less than a delivery's lease. */
export const mailLimit = 30_000;

/**
 * Sends a mail; resolves when the mail server has taken it. Rejects, after `limit` milliseconds at the latest, when
 * that is not known: it may have arrived all the same.
 */
export async function sendMail(settings: MailSettings, mail: PlainMail, limit: number): Promise<void> {
  const transport = createTransport({
    url: settings.url,
    connectionTimeout: limit,
    greetingTimeout: limit,
    socketTimeout: limit,
    dnsTimeout: limit,
    // No part of a mail of ours lies in a file or at an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  await transport.sendMail({
    from: settings.from,
    to: settings.to,
    subject: mail.subject,
    text: mail.text,
    date: mail.date,
    messageId: `<${mail.id}@${settings.from.split('@').at(-1) ?? ''}>`,
    // RFC 3834: an absence note must not answer it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false,
    // The limits above begin anew with every answer of the server. This one does not.
    signal: AbortSignal.timeout(limit),
  });
}
