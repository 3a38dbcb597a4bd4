import { forClientsAsked } from './for/clients.ts';
import { forFamiliesAsked } from './for/families.ts';
import { forProfessionalsAsked } from './for/professionals.ts';
import type { AlsoAsked } from '../schema.ts';

/** The pages that are written for one audience. */
export const forAsked: readonly AlsoAsked[] = [
  ...forClientsAsked,
  ...forFamiliesAsked,
  ...forProfessionalsAsked,
];
