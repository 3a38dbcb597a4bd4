import type { About, Claim } from './claim.ts';
import { belongings } from './belongings.ts';
import { isConditional } from './find-condition.ts';
import { findGiven } from './find-given.ts';
import { findFronted, findObjects, readSessions } from './find-sessions.ts';
import { findSubject } from './find-subject.ts';
import { hasClass, type Item, type NamedSession } from './item.ts';
import { makeClaims } from './make-claims.ts';
import { isBe } from './read-items.ts';
import { collectChain, type Chain } from './verb-chain.ts';

const plain: Chain = {
  ...{ denied: false, permitted: false, possible: false },
  ...{ sometimes: false, passive: false, helping: false },
};

/** "is in charge of the group", "the leader of the group is the therapist". */
export function readPredicate(items: readonly Item[], at: number, about: About): readonly Claim[] {
  const item = items[at];
  if (item?.kind !== 'predicate') return [];
  const { act } = item;
  const gerund = items[at + 1]?.kind === 'verb';
  if (gerund) return [];
  const isNoun = /^(?:co)?leaders?$/.test(item.words);
  const asNoun = item.words.startsWith('as ');
  const sessions = isNoun
    ? findOwning(items, at)
    : (findObjects(items, at, act, about) ?? (asNoun ? findFronted(items, at) : undefined));
  if (sessions === undefined) return [];
  const denies = item.denies === true;
  const named = items[at - 1];
  if (asNoun && named?.kind === 'roles') {
    return makeClaims({ roles: named.roles, act, sessions, chain: plain, denies, conditional: false });
  }
  const subject = findSubject({ items, verb: at, form: 'participle', about });
  if (subject !== undefined && (subject.chain.passive || asNoun)) {
    return makeClaims({
      roles: subject.roles,
      act,
      sessions,
      chain: subject.chain,
      denies,
      conditional: isConditional(items, at),
    });
  }
  if (item.words === 'in') return [];
  return readOwner(items, at, (roles, chain) =>
    makeClaims({ roles, act, sessions, chain, denies, conditional: false }),
  );
}

/** "the process group's leader": the session before it. */
function findOwning(items: readonly Item[], at: number): readonly NamedSession[] | undefined {
  const owner = items[at - 1]?.words === "'s" ? items[at - 2] : items[at - 1];
  return owner?.kind === 'sessions' ? owner.sessions : undefined;
}

type Roles = Extract<Item, { kind: 'roles' }>['roles'];

/** The roles that a form of "be" after `from` names. */
function readOwner(
  items: readonly Item[],
  from: number,
  make: (roles: Roles, chain: Chain) => readonly Claim[],
): readonly Claim[] {
  for (let at = from + 1; at < items.length && at < from + 12; at += 1) {
    if (items[at]?.kind === 'stop') return [];
    if (!isBe(items[at])) continue;
    let named = at + 1;
    while (hasClass(items[named], 'filler', 'adverb', 'negation')) named += 1;
    const owner = items[named];
    return owner?.kind === 'roles' ? make(owner.roles, collectChain(items, at - 1, named, 'participle')) : [];
  }
  return [];
}

/**
 * "The process group is the job of the therapist", "Prescribing falls to the psychiatrist",
 * "Leading the group is the therapist's task".
 */
export function readOwnership(items: readonly Item[], at: number, about: About): readonly Claim[] {
  const owner = items[at];
  if (owner?.kind !== 'roles') return [];
  let before = at - 1;
  while (hasClass(items[before], 'filler', 'adverb')) before -= 1;
  const possessive = items[at + 1]?.words === "'s" && belongings.test(items[at + 2]?.words ?? '');
  const owned = items[before]?.kind === 'ownership' || items[before]?.words === 'part of';
  if (!owned && !(possessive && (isBe(items[before]) || hasClass(items[before], 'negation')))) return [];
  const what = findOwned(items, before, about);
  if (what === undefined) return [];
  const chain = { ...plain, denied: items.slice(what.at, at).some((item) => hasClass(item, 'negation')) };
  return makeClaims({ roles: owner.roles, ...what, chain, denies: false, conditional: false });
}

type Owned = {
  readonly at: number;
  readonly act: Claim['act'];
  readonly sessions: ReturnType<typeof readSessions>;
};

/** What stands as the subject before it: a session, or a verb in -ing with its sessions. */
function findOwned(items: readonly Item[], before: number, about: About): Owned | undefined {
  for (let at = before - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'stop') return undefined;
    if (item.kind === 'verb') {
      if (item.form !== 'gerund') return undefined;
      const [given] = findGiven(items, at, item) ?? [];
      if (given !== undefined) return { at, act: given.act, sessions: given.sessions };
      if (item.objects !== undefined) return undefined;
      const sessions = findObjects(items, at, item.act, about);
      return { at, act: item.act, sessions };
    }
    if (item.words === 'diagnosis') return { at, act: 'diagnoses', sessions: undefined };
    if (item.kind === 'sessions' || item.kind === 'same-session') {
      const opensClause = !items.slice(0, at).some(({ kind }) => kind === 'verb');
      if (opensClause) {
        const sessions = readSessions(items, at, about);
        const isTherapy = sessions?.every(({ set }) => set?.name === 'therapy') === true;
        return isTherapy ? { at, act: 'gives-therapy', sessions: undefined } : { at, act: 'leads', sessions };
      }
    }
  }
  return undefined;
}
