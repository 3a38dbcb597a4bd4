import type { MailSettings } from '#lib/site/environment.ts';
import type { Log } from '#lib/site/log.ts';
import { writeMeta } from '../store/meta.ts';
import type { Database } from '../store/tables.ts';
import { claimHour } from './claim-hour.ts';
import { nameFailure } from './name-failure.ts';
import { sendMail } from './send-mail.ts';

/** What each alarm says. Its code stays the same: people search logs for it and build rules on it. */
const sentences = {
  'delivery-dead': 'A notice of an inquiry could not be delivered and is given up. The inquiry is safe.',
  'inquiries-overdue': 'Inquiries wait for an answer past their due time.',
  'clock-jumped':
    'The clock lies days after the last beat of the worker. Nothing is deleted for a day: see that it is right.',
  'limit-reached':
    'The limit of inquiries an hour, from all networks together, is reached. Senders are asked to wait or call.',
  'form-closed':
    'The inquiry form is closed: visitors see the phone number and hours in its place. It opens again by itself.',
} as const;

/** Something that a person has to look at now. */
export type Alarm = {
  readonly code: keyof typeof sentences;
  /** Numbers, references, kinds of faults; never a word or a name of a sender. */
  readonly facts?: Readonly<Record<string, string | number>>;
};

/** Tells operators. Never rejects; may take as long as a mail. */
export type RaiseAlarm = (alarm: Alarm) => Promise<void>;

type AlarmOptions = {
  readonly database: Database;
  readonly log: Log;
  /** Absent when no mail is set up: the log is then all there is. */
  readonly mail?: MailSettings | undefined;
  readonly now: () => Date;
  /** How long a mail may take, in milliseconds. */
  readonly limit?: number;
};

const hour = 3_600_000;
/** After a mail that failed the next one waits for so long: a mail server that hangs must not hold up a worker. */
const retryMail = 5 * 60_000;

/** An alarm that writes a line of the log every time and tries to send one mail for each code an hour. */
export function createRaiseAlarm({ database, log, mail, now, limit = 15_000 }: AlarmOptions): RaiseAlarm {
  const tried = new Map<Alarm['code'], number>();
  const mayMail = async (code: Alarm['code']): Promise<boolean> => {
    const time = now().getTime();
    if (Math.abs(time - (tried.get(code) ?? -Infinity)) < hour) return false;
    tried.set(code, time);
    // A store that is ill is no reason for silence: then each process speaks for itself.
    return claimHour(database, `alarm ${code}`, now()).catch(() => true);
  };
  const tryAgainSoon = async (code: Alarm['code']): Promise<void> => {
    const then = now().getTime() - hour + retryMail;
    tried.set(code, then);
    await writeMeta(database, `alarm ${code}`, String(then)).catch(() => undefined);
  };
  return async (alarm) => {
    log.error({ alarm: alarm.code, ...alarm.facts }, sentences[alarm.code]);
    if (mail === undefined) return;
    try {
      if (await mayMail(alarm.code)) await sendMail(mail, writeAlarmMail(alarm, now()), limit);
    } catch (error) {
      // An hour of silence is for those who were told.
      await tryAgainSoon(alarm.code);
      log.warn({ alarm: alarm.code, fault: nameFailure(error) }, 'an alarm could not be mailed');
    }
  };
}

function writeAlarmMail({ code, facts = {} }: Alarm, date: Date) {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${String(value)}`);
  return {
    id: `${code}.${String(date.getTime())}`,
    date,
    subject: `Alarm: ${code}`,
    text: [
      sentences[code],
      '',
      ...lines,
      ...(lines.length === 0 ? [] : ['']),
      'See what waits: npm run inbox -- list',
      'What to do: docs/watching.md',
      'This alarm is mailed at most once an hour; the log has every one.',
      '',
    ].join('\n'),
  };
}
