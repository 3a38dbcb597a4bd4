import type { Provider } from '#content/provider/schema.ts';
import type { SampleSession } from '#content/sessions/sample-week.ts';
import { refuseIssues } from '#lib/content-error.ts';

type SampleDay = { readonly day: SampleSession['day']; readonly sessions: readonly SampleSession[] };
export type SampleWeek = { readonly days: readonly SampleDay[]; readonly minutes: number };

/**
 * The sample week by day, with its sum in minutes. Throws a ContentError when the sum lies outside the hours that the
 * provider states, because the drawing would then contradict the sentence beside it.
 */
export function planSampleWeek(sessions: readonly SampleSession[], { weeklyHours }: Provider): SampleWeek {
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const fits = minutes >= weeklyHours.min * 60 && minutes <= weeklyHours.max * 60;
  refuseIssues(
    fits
      ? []
      : [
          {
            file: 'content/sessions/sample-week.ts',
            message: `The sample week adds up to ${(minutes / 60).toFixed(1)} hours.`,
            remedy: `Bring it within the ${String(weeklyHours.min)} to ${String(weeklyHours.max)} hours of content/provider/provider.ts.`,
          },
        ],
  );
  const days = Map.groupBy(sessions, ({ day }) => day);
  return { minutes, days: [...days].map(([day, ofDay]) => ({ day, sessions: ofDay })) };
}
