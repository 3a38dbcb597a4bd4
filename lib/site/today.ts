import { readEnvironment } from './environment.ts';

/**
 * The day on which content is judged, as an ISO date in UTC: today, or CONTENT_DATE, which moves the clock for tests
 * and previews. What it decides is written into pages at build, so a changed CONTENT_DATE makes the build stale.
 */
export function readToday(): string {
  return readEnvironment(process.env).contentDate ?? new Date().toISOString().slice(0, 10);
}
