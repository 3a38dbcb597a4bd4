import type { ClaimAct } from '#content/claims/schema.ts';
import type { About } from './claim.ts';
import { hasClass, type Item, type NamedSession } from './item.ts';
import { isBe } from './read-items.ts';

/** Whose object stands behind "in" or "at". */
const withIn: ReadonlySet<ClaimAct> = new Set(['supports', 'takes-part', 'co-leads']);

/** The sessions that follow a verb as its object; undefined when none does. */
export function findObjects(
  items: readonly Item[],
  verb: number,
  act: ClaimAct,
  about: About,
): readonly NamedSession[] | undefined {
  let unknown = 0;
  for (let at = verb + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) return undefined;
    const isVague = item.words === 'it' && /^h[eo]ld/.test(items[verb]?.words ?? '');
    const named = isVague ? undefined : readSessions(items, at, about);
    if (named !== undefined) return named;
    if (item.kind === 'comma' || item.kind === 'predicate' || item.kind === 'ownership') return undefined;
    if (item.kind === 'stop') {
      if (item.words === ':') continue;
      return undefined;
    }
    if (item.kind === 'roles') {
      if (act !== 'supports' && act !== 'takes-part' && act !== 'co-leads') return undefined;
      continue;
    }
    if (item.kind === 'verb') return undefined;
    if (
      hasClass(item, 'relative', 'conjunction', 'subordinator', 'modal', 'auxiliary') &&
      !hasClass(item, 'filler')
    )
      return undefined;
    if (hasClass(item, 'preposition') && !followsIn(item, act)) return undefined;
    if (item.kind === 'word' && item.classes.size === 0) unknown += 1;
    if (unknown > 3) return undefined;
  }
  return undefined;
}

function followsIn({ words }: Item, act: ClaimAct): boolean {
  if (/^(?:of|in|at|during|with)$/.test(words)) return withIn.has(act) || words === 'of';
  return false;
}

/** The sessions that a piece names; "it" and "the group" are the one spoken of. "groups on grief" is the group on grief. */
export function readSessions(
  items: readonly Item[],
  at: number,
  about: About,
): readonly NamedSession[] | undefined {
  const item = items[at];
  if (item?.kind === 'sessions') return narrow(items, at, item.sessions);
  if (item?.kind === 'same-session') {
    const session = lastSession(items, at) ?? about.session;
    return [session === undefined ? { set: { name: item.set, quantity: 'some' } } : { session }];
  }
  if (item?.words === 'it' || item?.words === 'them') {
    const session = lastSession(items, at) ?? about.session;
    return session === undefined ? undefined : [{ session }];
  }
  return undefined;
}

/** "groups such as the process group", "sessions on relapse prevention", "groups: A and B". */
function narrow(items: readonly Item[], at: number, named: readonly NamedSession[]): readonly NamedSession[] {
  if (named.some(({ session }) => session !== undefined)) return named;
  let next = at + 1;
  while (
    /^(?:,|:|on|about|for|such|as|like|such as|including|called|the|a|an|both)$/.test(
      items[next]?.words ?? '',
    )
  )
    next += 1;
  const item = items[next];
  if (next === at + 1 || item?.kind !== 'sessions' || isOnlyComma(items, at, next)) return named;
  const denied = named.some((each) => each.denied);
  return item.sessions.map((session) => (denied ? { ...session, denied: true as const } : session));
}

function isOnlyComma(items: readonly Item[], at: number, next: number): boolean {
  return items
    .slice(at + 1, next)
    .every(({ words, kind }) => kind === 'comma' || words === 'the' || words === 'a');
}

/** The last session named before a place, when it is only one. */
function lastSession(items: readonly Item[], before: number): NamedSession['session'] {
  for (let at = before - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.kind === 'sessions' && item.sessions.length === 1) return item.sessions[0]?.session;
  }
  return undefined;
}

/** Sessions that stand before the subject: "the group that the therapist leads", "In the process group, the peer co-leads". */
export function findFronted(items: readonly Item[], verb: number): readonly NamedSession[] | undefined {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.kind === 'sessions') return findEquated(items, at) ?? item.sessions;
  }
  return undefined;
}

/** "The medication visit is the only session that …": a set's word stands for the session it is said of. */
function findEquated(items: readonly Item[], at: number): readonly NamedSession[] | undefined {
  const set = items[at];
  if (set?.kind !== 'sessions' || set.sessions.some(({ session }) => session !== undefined)) return undefined;
  let before = at - 1;
  while (hasClass(items[before], 'filler', 'adverb')) before -= 1;
  const equated = items[before - 1];
  return isBe(items[before]) && equated?.kind === 'sessions' ? equated.sessions : undefined;
}

/** A session that follows an act outside the matrix: "prescribes in the medication visit". */
export function findPlace(
  items: readonly Item[],
  verb: number,
  about: About,
): readonly NamedSession[] | undefined {
  for (let at = verb + 1; at < items.length && at < verb + 8; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'stop' || item.kind === 'verb' || item.kind === 'comma')
      return undefined;
    if (hasClass(item, 'conjunction', 'relative', 'auxiliary')) return undefined;
    if (item.kind === 'sessions') {
      let before = at - 1;
      while (hasClass(items[before], 'filler')) before -= 1;
      return /^(?:in|at|during|as part of)$/.test(items[before]?.words ?? '')
        ? readSessions(items, at, about)
        : undefined;
    }
  }
  return undefined;
}
