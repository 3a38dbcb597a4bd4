import type { StateBoards } from '#content/license-boards/schema.ts';
import { countLookUps } from '#lib/catalog/count-look-ups.ts';

/** One line for each kind of license: in how many states we name a look-up, how many of these are doubtful, which have none. */
export function reportLookUps(boards: readonly StateBoards[]): readonly string[] {
  return countLookUps(boards).map(({ kind, confirmed, unconfirmed, gaps }) => {
    const named = confirmed.length + unconfirmed.length;
    const without = gaps.length === 0 ? 'none without' : `without: ${gaps.join(', ')}`;
    return `Look-ups of ${kind}: ${String(named)} of ${String(boards.length)} states, ${String(unconfirmed.length)} of them not yet confirmed; ${without}.`;
  });
}
