import type { LookUp, LookUpGap } from '#content/license-boards/schema.ts';

/** Whether an entry of a state says that no address could be confirmed. */
export function isGap(entry: LookUp | LookUpGap): entry is LookUpGap {
  return 'missing' in entry;
}
