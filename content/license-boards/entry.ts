import type { EvidenceId } from './evidence.ts';
import type { NationalId } from './national.ts';

type Dates = { readonly checkedOn?: string; readonly recheckOn?: string };
type More = Dates & { readonly lists?: string; readonly note?: string };

/** The day on which the first addresses were looked for. Who checks one again gives its entry dates of its own. */
const firstRound = { checkedOn: '2026-11-25', recheckOn: '2027-05-25' } as const;

/** A look-up: whose list it is, its address, and where the address was found. */
export function found(board: string, url: string, foundIn: readonly EvidenceId[], more: More = {}) {
  return { board, url, foundIn, ...firstRound, ...more };
}

/** No address that we could confirm, and where to start instead. */
export function missing(
  reason: string,
  startAt: NationalId | { readonly board: string; readonly url: string },
  dates: Dates = {},
) {
  return { missing: reason, startAt, ...firstRound, ...dates };
}

export const noCounselorList = 'No list of addiction counselors confirmed here.';
export const noPeerList = 'No public list of certified peers confirmed.';
/** Said of a search that no direct address leads to. */
export const linkedFromThere = 'The search is linked from this page.';
