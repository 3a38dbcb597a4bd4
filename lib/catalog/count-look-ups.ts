import {
  licenseKinds,
  type LicenseKind,
  type StateBoards,
  type StateCode,
} from '#content/license-boards/schema.ts';
import { isGap } from './is-gap.ts';
import { lookUpCertainty } from './look-up-certainty.ts';

/** How far the look-ups of one kind reach. Each state is in one of the lists only, by its surest entry. */
export type LookUpCount = {
  readonly kind: LicenseKind;
  /** States with an address that we read on a board's own page, or that two lists name alike. */
  readonly confirmed: readonly StateCode[];
  /** States with an address that one list alone names. */
  readonly unconfirmed: readonly StateCode[];
  /** States without any. */
  readonly gaps: readonly StateCode[];
};

/** Counts the states with, with a doubtful, and without an address, for each kind of license. */
export function countLookUps(boards: readonly StateBoards[]): readonly LookUpCount[] {
  return licenseKinds.map((kind) => {
    const states = (reach: Reach) =>
      boards.filter((each) => reachOf(each, kind) === reach).map(({ state }) => state);
    return {
      kind,
      confirmed: states('confirmed'),
      unconfirmed: states('unconfirmed'),
      gaps: states('gap'),
    };
  });
}

type Reach = 'confirmed' | 'unconfirmed' | 'gap';

function reachOf(boards: StateBoards, kind: LicenseKind): Reach {
  const lookUps = boards[kind].flatMap((entry) => (isGap(entry) ? [] : [entry]));
  if (lookUps.length === 0) return 'gap';
  return lookUps.some((entry) => lookUpCertainty(entry) !== 'unconfirmed') ? 'confirmed' : 'unconfirmed';
}
