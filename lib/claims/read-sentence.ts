import type { About, Claim } from './claim.ts';
import { findScopes, type Scope } from './find-scopes.ts';
import { groupItems } from './group-items.ts';
import { isObject } from './look-around.ts';
import { hasClass, type Item } from './item.ts';
import { readActive } from './read-active.ts';
import { readEllipsis } from './read-ellipsis.ts';
import { readItems } from './read-items.ts';
import { readOwnership, readPredicate } from './read-nominal.ts';
import { readPassive } from './read-passive.ts';

type Reading = {
  readonly claims: readonly Claim[];
  /** What the next sentence may speak of. */ readonly about: About;
};

/** What one sentence claims, and whom and what the next may mean by "they" and "it". A question claims nothing. */
export function readSentence(text: string, about: About = {}): Reading {
  const items = groupItems(readItems(text));
  const claims = text.trimEnd().endsWith('?') ? [] : readClaimsOf(items, about);
  return { claims: dropRepeated(claims), about: nextAbout(items, about) };
}

function readClaimsOf(items: readonly Item[], about: About): readonly Claim[] {
  const scopes = findScopes(items);
  const claims: Claim[] = [];
  let last: readonly Claim[] = [];
  let passive = false;
  for (const [at, item] of items.entries()) {
    const found = readAt(items, at, item, about);
    const gained = found.claims.length > 0 ? found.claims : readEllipsis(items, at, last, passive);
    if (found.claims.length > 0) ({ claims: last, passive } = found);
    claims.push(...inScope(gained, scopes[at] ?? 'plain'));
  }
  return claims;
}

type Found = { readonly claims: readonly Claim[]; readonly passive: boolean };

function readAt(items: readonly Item[], at: number, item: Item, about: About): Found {
  if (item.kind === 'verb') {
    const passive = readPassive(items, at, item, about);
    return passive === undefined
      ? { claims: readActive(items, at, item, about), passive: false }
      : { claims: passive, passive: true };
  }
  if (item.kind === 'predicate') return { claims: readPredicate(items, at, about), passive: false };
  return { claims: item.kind === 'roles' ? readOwnership(items, at, about) : [], passive: false };
}

const opposite = { yes: 'no', no: 'yes', may: 'no' } as const;

function inScope(claims: readonly Claim[], scope: Scope): readonly Claim[] {
  if (scope === 'silent') return [];
  return scope === 'untrue' ? claims.map((claim) => ({ ...claim, says: opposite[claim.says] })) : claims;
}

function dropRepeated(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = JSON.stringify([claim.role, claim.act, claim.session, claim.set?.name, claim.says]);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** "They" is the role that this sentence is about: its subject, whom its own "they" meant, or the page's role. */
function nextAbout(items: readonly Item[], about: About): About {
  const subject = items.find(
    (item, at) => item.kind === 'roles' && item.roles.length > 0 && !isObject(items, at),
  );
  const sessions = new Set(
    items.flatMap((item) =>
      item.kind === 'sessions' ? item.sessions.flatMap(({ session }) => session ?? []) : [],
    ),
  );
  const [only] = sessions;
  const session = sessions.size === 1 ? only : about.session;
  const kept = hasClass(items[0], 'pronoun') ? about.roles : about.ownRoles;
  const roles = subject?.kind === 'roles' ? subject.roles.map(({ role }) => role) : kept;
  return {
    ...(about.ownRoles !== undefined && { ownRoles: about.ownRoles }),
    ...(about.subjectless && { subjectless: about.subjectless }),
    ...(roles !== undefined && { roles }),
    ...(session !== undefined && { session }),
  };
}
