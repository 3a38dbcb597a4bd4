import type { LookUp } from '#content/license-boards/schema.ts';
import type { Source } from '#content/sources/schema.ts';

/**
 * How sure we are of a look-up's address, from where it was found: read on a page of the board itself, named alike in
 * two or more lists, or named in one only.
 */
export function lookUpCertainty({ foundIn }: Pick<LookUp, 'foundIn'>): Source['certainty'] {
  if (foundIn.includes('own-page')) return 'primary';
  return new Set(foundIn).size > 1 ? 'secondary' : 'unconfirmed';
}
