import type { Provider } from '#content/provider/schema.ts';

type Opening = Provider['hours'][number];

/**
 * When the phone is answered: "Monday – Friday, 9 AM – 6 PM Eastern Time".
 * Days in a row with equal hours are joined. Throws when the time zone does not exist.
 */
export function describeHours(
  { hours, timeZone }: Pick<Provider, 'hours' | 'timeZone'>,
  locale = 'en-US',
): string {
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const spans = joinDays(hours).map(({ first, last }) => {
    const named = days.formatRange(dateOf(first.day), dateOf(last.day));
    return `${named}, ${describeTimes(first, locale)}`;
  });
  return `${spans.join('; ')} ${nameZone(timeZone, locale)}`;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

function joinDays(hours: readonly Opening[]): readonly { readonly first: Opening; readonly last: Opening }[] {
  const spans: { first: Opening; last: Opening }[] = [];
  for (const opening of hours) {
    const span = spans.at(-1);
    if (span !== undefined && follows(span.last, opening)) span.last = opening;
    else spans.push({ first: opening, last: opening });
  }
  return spans;
}

function follows(before: Opening, after: Opening): boolean {
  const isNextDay = weekdays.indexOf(after.day) === weekdays.indexOf(before.day) + 1;
  return isNextDay && before.opens === after.opens && before.closes === after.closes;
}

/** A day of the week that began on Monday, 5 January 2026. */
function dateOf(day: Opening['day'], clock = '00:00'): Date {
  const date = String(5 + weekdays.indexOf(day)).padStart(2, '0');
  return new Date(`2026-01-${date}T${clock}:00Z`);
}

/** Full hours without their minutes, as people say them. */
function describeTimes({ day, opens, closes }: Opening, locale: string): string {
  const isFull = opens.endsWith(':00') && closes.endsWith(':00');
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    ...(isFull ? {} : { minute: '2-digit' }),
    timeZone: 'UTC',
  });
  return format.formatRange(dateOf(day, opens), dateOf(day, closes));
}

/** "Eastern Time": without the season, which the reader's own clock knows. */
function nameZone(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
