import { midwest } from './midwest.ts';
import { northeast } from './northeast.ts';
import { southAtlantic } from './south-atlantic.ts';
import { southCentral } from './south-central.ts';
import { west } from './west.ts';

/** The official look-ups of every state, by part of the country: each part is a file, and a page below /check-a-license. */
export const boardsByRegion = {
  northeast,
  midwest,
  'south-atlantic': southAtlantic,
  'south-central': southCentral,
  west,
} as const;

export type RegionSlug = keyof typeof boardsByRegion;

export const licenseBoards = [
  ...boardsByRegion.northeast,
  ...boardsByRegion.midwest,
  ...boardsByRegion['south-atlantic'],
  ...boardsByRegion['south-central'],
  ...boardsByRegion.west,
] as const;
