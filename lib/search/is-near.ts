import { distance } from 'fastest-levenshtein';

/** How many slips a word of this length may hold and still be taken for another: none below four letters. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbor to make one word of the other; `most + 1` when
 * that is more than `most`, or when the first letters differ: people get that one right.
 */
export function countSlips(typed: string, meant: string, most: number): number {
  if (typed === meant) return 0;
  if (most === 0 || Math.abs(typed.length - meant.length) > most || !meant.startsWith(typed.charAt(0))) {
    return most + 1;
  }
  const slips = distance(typed, meant);
  // The library counts a swap as two slips, though it is what fingers on a phone do most.
  const mayHoldSwaps = slips > 1 && slips <= 2 * most;
  return Math.min(slips, mayHoldSwaps ? countSwapped(typed, meant, most) : slips, most + 1);
}

/** Whether `typed` may be a misspelling of `meant`. */
export function isNear(typed: string, meant: string): boolean {
  const most = Math.min(slipsAllowed(typed.length), slipsAllowed(meant.length));
  return countSlips(typed, meant, most) <= most;
}

/** The slips when one pair of neighbors is swapped back first, that swap among them; more than `most` when none helps. */
function countSwapped(typed: string, meant: string, most: number): number {
  let least = most + 1;
  for (let at = 0; at < typed.length - 1; at += 1) {
    const [one, other] = [typed.charAt(at), typed.charAt(at + 1)];
    // Only a swap that sets a letter right can help.
    if (one === other || (one !== meant[at + 1] && other !== meant[at])) continue;
    const swapped = typed.slice(0, at) + other + one + typed.slice(at + 2);
    least = Math.min(least, countSlips(swapped, meant, most - 1) + 1);
  }
  return least;
}
