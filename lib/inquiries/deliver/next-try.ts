const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long after each failed try the next one comes, in milliseconds: quick at first, and 26.7 hours in all. */
export const delays = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  2 * hour,
  4 * hour,
  8 * hour,
  12 * hour,
] as const;

/** When a delivery that has failed `attempts` times is tried again; undefined when it is to be given up. */
export function findNextTry(attempts: number, now: number): number | undefined {
  const delay = delays[attempts - 1];
  return delay === undefined ? undefined : now + delay;
}
