import type { SampleSession } from '#content/sessions/sample-week.ts';
import type { SessionSlug } from '#content/sessions/schema.ts';

/** One time at which a session stands in the sample week, with what comes before and after it. */
export type PlaceInWeek = {
  readonly day: SampleSession['day'];
  /** Undefined for what opens the week. */
  readonly previous: SampleSession | undefined;
  /** Undefined for what closes the week. */
  readonly next: SampleSession | undefined;
};

/** Every time at which a session stands in the week, in order; empty when the week does not hold it. */
export function findInWeek(week: readonly SampleSession[], slug: SessionSlug): readonly PlaceInWeek[] {
  return week.flatMap(({ day, session }, index) =>
    session === slug ? [{ day, previous: week[index - 1], next: week[index + 1] }] : [],
  );
}
