import type { ReviewState } from './review-state.ts';

/** The first day (ISO date) on which a review gets into its next stage; undefined when none ever does. */
export function nextChange(states: readonly ReviewState[]): string | undefined {
  return states.flatMap((state) => ('changesOn' in state ? state.changesOn : [])).sort()[0];
}
