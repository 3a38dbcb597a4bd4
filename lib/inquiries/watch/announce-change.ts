import type { Log } from '#lib/site/log.ts';
import { listIll, type Readiness } from '../check-readiness.ts';
import type { RaiseAlarm } from '../deliver/raise-alarm.ts';

/** Says once that the form has closed, with the parts that are ill, as an alarm; and once, in the log, that it is open again. */
export async function announceChange(readiness: Readiness, log: Log, raiseAlarm: RaiseAlarm): Promise<void> {
  const ill = listIll(readiness);
  if (ill.length === 0) log.warn({ alarm: 'form-open' }, 'the inquiry form is open again');
  else await raiseAlarm({ code: 'form-closed', facts: { parts: ill.join(' ') } });
}
