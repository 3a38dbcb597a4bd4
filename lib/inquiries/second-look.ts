import { findClients } from './second-look-clients.ts';
import { findBirthDates } from './second-look-dates.ts';
import { findDiagnosisCodes } from './second-look-diagnoses.ts';
import { findDoses, findSocialSecurityNumbers } from './second-look-numbers.ts';
import type { Place } from './second-look-places.ts';

/** What a sender may want to leave out, because we do not need it to answer. */
export const detailKinds = ['social-security', 'birth-date', 'diagnosis-code', 'dose', 'client'] as const;

export type DetailKind = (typeof detailKinds)[number];

/** One place that looks like such a detail. It may be something else: the sender knows. */
export type Detail = Place & { readonly kind: DetailKind };

/** Who writes, and the day from which ages are counted. */
export type SecondLookContext = { readonly isProfessional: boolean; readonly now: Date };

/**
 * Finds what looks like a detail to leave out, in the order of the text, no two overlapping. What may identify a
 * client is looked for in a professional's message alone: others may write of whom they like. Never throws.
 * Only the message is looked at: organization and role are names by nature, and every number there is a false alarm.
 */
export function findDetails(text: string, { isProfessional, now }: SecondLookContext): readonly Detail[] {
  const mark = (kind: DetailKind, places: readonly Place[]) => places.map((place) => ({ kind, ...place }));
  const found = [
    ...mark('social-security', findSocialSecurityNumbers(text)),
    ...mark('birth-date', findBirthDates(text, now)),
    ...mark('diagnosis-code', findDiagnosisCodes(text)),
    ...mark('dose', findDoses(text)),
    ...(isProfessional ? mark('client', findClients(text)) : []),
  ];
  return dropOverlapping(found.toSorted((one, other) => one.start - other.start));
}

/** Of two places that overlap the first stays; of two that begin together, the kind that is looked for first. */
function dropOverlapping(details: readonly Detail[]): readonly Detail[] {
  const kept: Detail[] = [];
  for (const detail of details) if (detail.start >= (kept.at(-1)?.end ?? 0)) kept.push(detail);
  return kept;
}
