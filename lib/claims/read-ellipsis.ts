import type { Claim } from './claim.ts';
import { isConditional } from './find-condition.ts';
import { hasClass, type Item, type NamedRole, type NamedSession } from './item.ts';

/**
 * What is said without its verb, after a claim: "so does the counselor", "the peer does not", "not the peer",
 * "and the peer the peer support group", "medication visits by the psychiatrist".
 */
export function readEllipsis(
  items: readonly Item[],
  at: number,
  last: readonly Claim[],
  passive: boolean,
): readonly Claim[] {
  const item = items[at];
  if (last.length === 0) return [];
  if (item?.kind === 'roles') {
    return (
      (passive ? readSecondAgent(items, at, item.roles, last) : undefined) ??
      readInverted(items, at, item.roles, last) ??
      readBare(items, at, item.roles, last) ??
      readGap(items, at, item.roles, last, passive) ??
      []
    );
  }
  if (item?.kind === 'sessions' && passive) return readPassiveGap(items, at, item.sessions, last);
  return [];
}

function again(last: readonly Claim[], roles: readonly NamedRole[], says?: Claim['says']): readonly Claim[] {
  const [{ role } = { role: undefined }] = last;
  const same = last.filter((claim) => claim.role === role);
  return roles.flatMap((named) =>
    same.map(({ act, session, set, says: said }) => ({
      role: named.role,
      act,
      ...(session !== undefined && { session }),
      ...(set !== undefined && { set }),
      says: named.denied === true ? 'no' : (says ?? said),
    })),
  );
}

/** "by the therapist and, sometimes, by the psychiatrist". */
function readSecondAgent(
  items: readonly Item[],
  at: number,
  roles: readonly NamedRole[],
  last: readonly Claim[],
): readonly Claim[] | undefined {
  let before = at - 1;
  while (hasClass(items[before], 'filler', 'adverb')) before -= 1;
  const isKnown = roles.every(({ role }) => last.some((claim) => claim.role === role));
  if (items[before]?.words !== 'by' || items[before - 1]?.kind !== 'comma' || isKnown) return undefined;
  const comma = items.slice(0, before - 1).findLastIndex(({ kind }) => kind === 'comma');
  if (!hasClass(items[comma - 1], 'conjunction')) return undefined;
  const inserted = items.slice(comma, before);
  const narrows = inserted.some((item) => hasClass(item, 'sometimes', 'subordinator', 'condition'));
  return again(last, roles, narrows ? 'may' : undefined);
}

/** "so does the counselor", "nor may the peer". */
function readInverted(
  items: readonly Item[],
  at: number,
  roles: readonly NamedRole[],
  last: readonly Claim[],
) {
  let before = at - 1;
  while (hasClass(items[before], 'filler')) before -= 1;
  const helper = items[before];
  const opener = items[before - 1];
  if (!hasClass(helper, 'auxiliary', 'modal') || !ends(items[at + 1])) return undefined;
  if (/^(?:nor|neither)$/.test(opener?.words ?? '')) return again(last, roles, 'no');
  if (!/^(?:so|as)$/.test(opener?.words ?? '')) return undefined;
  return again(last, roles, saysOf(helper, last));
}

function saysOf(helper: Item | undefined, last: readonly Claim[]): Claim['says'] {
  const isMay = /^(?:may|can|might|could)$/.test(helper?.words ?? '');
  const isLimited = last.some(
    ({ act }) => act === 'prescribes' || act === 'diagnoses' || act === 'gives-therapy',
  );
  return isMay && !isLimited ? 'may' : 'yes';
}

function ends(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'stop' || item.kind === 'comma') return true;
  return (
    hasClass(item, 'conjunction', 'subordinator') ||
    /^(?:too|instead|also|either|so|as well)$/.test(item.words)
  );
}

/** "the peer does not", "the counselor may too", "not the peer", "the counselor too". */
function readBare(items: readonly Item[], at: number, roles: readonly NamedRole[], last: readonly Claim[]) {
  let before = at - 1;
  while (hasClass(items[before], 'filler')) before -= 1;
  if (ends(items[at + 1])) {
    const isDenied = hasClass(items[before], 'negation', 'contrast');
    if (isDenied && items[before - 1]?.kind !== 'verb') return again(last, roles, 'no');
    if (roles.every(({ denied }) => denied) && items[before]?.kind === 'comma')
      return again(last, roles, 'no');
    return /^(?:too|as well)$/.test(items[at + 1]?.words ?? '') && hasClass(items[before], 'conjunction')
      ? again(last, roles)
      : undefined;
  }
  const helper = items[at + 1];
  if (!hasClass(helper, 'auxiliary', 'modal')) return undefined;
  let after = at + 2;
  let denied = false;
  while (hasClass(items[after], 'negation', 'adverb') && !/^(?:no|none)$/.test(items[after]?.words ?? '')) {
    denied ||= hasClass(items[after], 'negation');
    after += 1;
  }
  const isDo = /^(?:do|does|did|may|can|might|could|will|must|is|are)$/.test(helper?.words ?? '');
  if (!isDo || !ends(items[after])) return undefined;
  return again(last, roles, denied ? 'no' : isConditional(items, at + 1) ? 'may' : saysOf(helper, last));
}

/** "the therapist leads A, the counselor B". */
function readGap(
  items: readonly Item[],
  at: number,
  roles: readonly NamedRole[],
  last: readonly Claim[],
  passive: boolean,
) {
  if (passive) return undefined;
  let before = at - 1;
  while (hasClass(items[before], 'filler')) before -= 1;
  let next = at + 1;
  while (hasClass(items[next], 'filler', 'adverb') || items[next]?.kind === 'comma') next += 1;
  const object = items[next];
  if (
    object?.kind !== 'sessions' ||
    !(
      items[before]?.kind === 'comma' ||
      items[before]?.kind === 'stop' ||
      hasClass(items[before], 'conjunction')
    )
  )
    return undefined;
  const [claim] = last;
  return claim === undefined ? undefined : pair(claim, roles, object.sessions);
}

/** "A is led by the therapist, B by the counselor". */
function readPassiveGap(
  items: readonly Item[],
  at: number,
  sessions: readonly NamedSession[],
  last: readonly Claim[],
): readonly Claim[] {
  if (items[at + 1]?.words !== 'by') return [];
  let next = at + 2;
  while (hasClass(items[next], 'filler', 'adverb')) next += 1;
  const agent = items[next];
  const [claim] = last;
  return agent?.kind === 'roles' && claim !== undefined ? pair(claim, agent.roles, sessions) : [];
}

function pair(
  { act, says }: Claim,
  roles: readonly NamedRole[],
  sessions: readonly NamedSession[],
): readonly Claim[] {
  return roles.flatMap(({ role, denied }) =>
    sessions.map(({ session, set }) => ({
      ...{ role, act, says: denied === true ? ('no' as const) : says },
      ...(session !== undefined && { session }),
      ...(set !== undefined && { set }),
    })),
  );
}
