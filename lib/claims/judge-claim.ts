import { sessionsOfSet } from '#content/claims/session-names.ts';
import type { ClaimAct } from '#content/claims/schema.ts';
import { limitedActs, type LimitedAct } from '#content/roles/schema.ts';
import type { Part, SessionSlug } from '#content/sessions/schema.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getRole } from '#lib/catalog/get-entry.ts';
import { getCell } from '#lib/catalog/who-leads.ts';
import type { Claim } from './claim.ts';

/** The parts of a cell under which a sentence is true, by what it says. */
const truthful: Readonly<
  Record<Exclude<ClaimAct, LimitedAct>, Readonly<Record<Claim['says'], readonly Part[]>>>
> = {
  leads: {
    yes: ['leads'],
    may: ['leads', 'may-lead'],
    no: ['co-leads', 'supports', 'may-lead', 'none'],
  },
  'co-leads': {
    yes: ['co-leads', 'leads'],
    may: ['co-leads', 'leads', 'may-lead'],
    no: ['leads', 'supports', 'may-lead', 'none'],
  },
  supports: {
    yes: ['supports', 'co-leads', 'leads'],
    may: ['supports', 'co-leads', 'leads', 'may-lead'],
    no: ['leads', 'co-leads', 'may-lead', 'none'],
  },
  'takes-part': {
    yes: ['leads', 'co-leads', 'supports', 'may-lead'],
    may: ['leads', 'co-leads', 'supports', 'may-lead'],
    no: ['none', 'may-lead'],
  },
};

/** What of the catalog a claim contradicts: a limit of the role, a cell of the matrix, or every cell of a set. */
export type Contradiction =
  | { readonly kind: 'limit'; readonly act: LimitedAct }
  | { readonly kind: 'cell'; readonly session: SessionSlug }
  | { readonly kind: 'set' };

/** The contradiction between a claim and the catalog; undefined when there is none. */
export function judgeClaim(claim: Claim, catalog: Catalog): Contradiction | undefined {
  const { role, act, session, says } = claim;
  if (isLimited(act)) {
    if (!keepsLimit(claim, act, catalog)) return { kind: 'limit', act };
    const isGiven = says === 'no' || session === undefined || act !== 'gives-therapy';
    const gives: readonly Part[] = ['leads', 'co-leads', 'may-lead'];
    return isGiven || gives.includes(getCell(catalog, session, role).part)
      ? undefined
      : { kind: 'cell', session };
  }
  if (session !== undefined) {
    return truthful[act][says].includes(getCell(catalog, session, role).part)
      ? undefined
      : { kind: 'cell', session };
  }
  return claim.set === undefined || holdsInSet(claim, act, claim.set, catalog) ? undefined : { kind: 'set' };
}

function isLimited(act: ClaimAct): act is LimitedAct {
  return (limitedActs as readonly ClaimAct[]).includes(act);
}

/** What depends on a license may be neither promised nor denied outright. */
function keepsLimit({ role, says, permitted }: Claim, act: LimitedAct, catalog: Catalog): boolean {
  const limit = getRole(catalog, role).acts[act];
  if (says === 'no') return limit === 'no';
  if (says === 'may' || permitted === true) return limit !== 'no';
  return limit === 'yes';
}

/** "leads groups" needs one such group, "every group" all of them; "leads no group" allows none. */
function holdsInSet(
  { role, says }: Claim,
  act: Exclude<ClaimAct, LimitedAct>,
  { name, quantity }: NonNullable<Claim['set']>,
  catalog: Catalog,
): boolean {
  const parts = sessionsOfSet[name].map((session) => getCell(catalog, session, role).part);
  const positive = truthful[act][says === 'may' ? 'may' : 'yes'];
  const fitting = parts.filter(
    (part) => positive.includes(part) && (act !== 'takes-part' || part !== 'may-lead'),
  );
  const enough = { some: 1, most: parts.length / 2, every: parts.length }[quantity];
  return says === 'no' ? fitting.length < enough : fitting.length >= enough;
}
