import { editDistance } from './edit-distance.ts';

/** How many slips a word of this length may hold and still be taken for another: none below four letters. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether `typed` may be a misspelling of `meant`. People get the first letter right. */
export function isNear(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const most = Math.min(slipsAllowed(typed.length), slipsAllowed(meant.length));
  return most > 0 && typed.startsWith(meant.charAt(0)) && editDistance(typed, meant, most) <= most;
}
