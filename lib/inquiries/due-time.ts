import type { Provider } from '#content/provider/schema.ts';

type Clock = { readonly weekday: string; readonly minutes: number };

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * When an inquiry must be answered: at closing time of the n-th business day after it arrived, in the provider's time
 * zone. A business day is a weekday in the provider's hours; holidays are not known and count as business days.
 */
export function findDueTime(receivedAt: Date, provider: Provider): Date {
  let left = provider.answerWithinBusinessDays;
  let moment = receivedAt;
  // Two weeks hold at least two of any weekday.
  for (let step = 0; step < 14 * left + 14; step += 1) {
    moment = new Date(moment.getTime() + day);
    const hours = provider.hours.filter(
      (entry) => entry.day === readClock(moment, provider.timeZone).weekday,
    );
    if (hours.length === 0) continue;
    left -= 1;
    if (left === 0) {
      const closes = Math.max(...hours.map((entry) => readMinutes(entry.closes)));
      return atMinutes(moment, closes, provider.timeZone);
    }
  }
  throw new Error('The provider has no opening hours: add some to content/provider/provider.ts.');
}

/** The same local day at another time. Corrected twice, because the clocks may change in between. */
function atMinutes(moment: Date, minutes: number, timeZone: string): Date {
  let result = moment;
  for (let turn = 0; turn < 2; turn += 1) {
    result = new Date(result.getTime() + (minutes - readClock(result, timeZone).minutes) * minute);
  }
  return new Date(Math.floor(result.getTime() / minute) * minute);
}

/** Made once for each zone: making one costs more than all else that is done for an inquiry but its sealing. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept !== undefined) return kept;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}

function readClock(moment: Date, timeZone: string): Clock {
  const parts = clockOf(timeZone).formatToParts(moment);
  const valueOf = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: valueOf('weekday'), minutes: Number(valueOf('hour')) * 60 + Number(valueOf('minute')) };
}

function readMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
