import type { SessionSlug } from './schema.ts';

/** One session of the sample week; minutes lie within the session's typical length. */
export type SampleSession = {
  readonly day: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday';
  readonly session: SessionSlug;
  readonly minutes: number;
};

/** A made-up but usual week. It must add up to the provider's weekly hours, or the build stops. */
export const sampleWeek = [
  { day: 'Monday', session: 'process-group', minutes: 90 },
  { day: 'Monday', session: 'relapse-prevention-group', minutes: 90 },
  { day: 'Tuesday', session: 'individual-therapy', minutes: 50 },
  { day: 'Wednesday', session: 'skills-group', minutes: 90 },
  { day: 'Wednesday', session: 'addiction-education-group', minutes: 60 },
  { day: 'Thursday', session: 'medication-visit', minutes: 20 },
  { day: 'Thursday', session: 'family-or-couple-therapy', minutes: 60 },
  { day: 'Friday', session: 'relapse-prevention-group', minutes: 90 },
  { day: 'Friday', session: 'peer-support-group', minutes: 60 },
] as const satisfies readonly SampleSession[];
