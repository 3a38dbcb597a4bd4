import { readMeta, writeMeta } from './store/meta.ts';
import type { Database } from './store/tables.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** A worker that was away for longer, or a clock that was set ahead: from here the two look alike. */
const longestPause = 2 * dayLength;

/**
 * True while nothing may be deleted, because the clock lies more than two days after the worker's last beat: a clock
 * that was set ahead by mistake would delete every inquiry, answered or not. It lasts for a day, in which `onJump` has
 * told people; a clock that is set right again ends it at once.
 */
export async function holdAfterJump(
  database: Database,
  time: number,
  onJump: () => Promise<void>,
): Promise<boolean> {
  const beat = Number((await readMeta(database, 'beat')) ?? time);
  if (time - beat > longestPause) {
    await writeMeta(database, 'hold', String(time + dayLength));
    await onJump();
    return true;
  }
  const until = Number((await readMeta(database, 'hold')) ?? 0);
  return until > time && until <= time + dayLength;
}
