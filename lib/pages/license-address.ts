import { boardsByRegion, type RegionSlug } from '#content/license-boards/boards.ts';
import type { LicenseKind, StateCode } from '#content/license-boards/schema.ts';
import { stateName } from '#lib/catalog/state-name.ts';

/** The page that says how to check a license, without language prefix. */
export const licenseCheckAddress = '/check-a-license';

/** The parts of the country, in the order in which they are listed; each is an address below /check-a-license. */
export function listRegions(): readonly RegionSlug[] {
  return Object.keys(boardsByRegion) as RegionSlug[];
}

/** The states of one part of the country, in the order of its file. */
export function listStates(region: RegionSlug): readonly StateCode[] {
  return boardsByRegion[region].map(({ state }) => state);
}

export function regionAddress(region: RegionSlug): string {
  return `${licenseCheckAddress}/${region}`;
}

/** "district-of-columbia" for DC: the anchor of a state. */
export function stateAnchor(state: StateCode): string {
  return stateName(state).toLowerCase().replaceAll(' ', '-');
}

/** Where a state's look-ups stand: `/check-a-license/midwest#ohio`. Throws for a state that no file holds. */
export function stateAddress(state: StateCode): string {
  const region = listRegions().find((each) => listStates(each).includes(state));
  if (region === undefined) throw new Error(`content/license-boards holds no entry for ${state}.`);
  return `${regionAddress(region)}#${stateAnchor(state)}`;
}

/** Where the page says which boards keep a kind of license: `/check-a-license#therapists`. */
export function licenseKindAddress(kind: LicenseKind): string {
  return `${licenseCheckAddress}#${kind}`;
}
