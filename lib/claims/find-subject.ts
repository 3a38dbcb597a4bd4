import type { About } from './claim.ts';
import { collectChain, isInverted, type Chain } from './verb-chain.ts';
import { isFinite, isObject } from './group-items.ts';
import { hasClass, type Item, type NamedRole, type VerbForm } from './item.ts';
import { isBe } from './read-items.ts';
import { belongings } from './belongings.ts';

export type Subject = { readonly roles: readonly NamedRole[]; readonly chain: Chain };

type Walk = {
  readonly items: readonly Item[];
  /** The verb whose subject is sought. */
  readonly verb: number;
  readonly form: VerbForm;
  readonly about: About;
};

/** Who does what the verb at `verb` says, and how the words between change it; undefined when it is none of the roles. */
export function findSubject(walk: Walk): Subject | undefined {
  const { items, verb, about } = walk;
  const found = walkLeft(walk);
  if (found === 'nobody') return undefined;
  if (found !== undefined)
    return { roles: found.roles, chain: collectChain(items, found.at, verb, walk.form) };
  if (about.subjectless === true && about.roles !== undefined) {
    return { roles: about.roles.map((role) => ({ role })), chain: collectChain(items, -1, verb, walk.form) };
  }
  return isNonFinite(walk) ? findRight(walk) : undefined;
}

type Found = { readonly roles: readonly NamedRole[]; readonly at: number };

function isNonFinite({ items, verb, form }: Walk): boolean {
  return form === 'gerund' || (form === 'base' && items[verb - 1]?.words === 'to');
}

/** Goes back from the verb, past what belongs to it, until something is its subject. */
function walkLeft(walk: Walk): Found | 'nobody' | undefined {
  const { items, verb } = walk;
  const isLoose = isNonFinite(walk);
  let coordinated = false;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined) return undefined;
    if (item.kind === 'stop') return beforeColon(items, at);
    if (item.kind === 'comma') {
      const holder = coordinated || isLoose ? undefined : beforeInsertion(items, at);
      if (holder !== undefined) return holder;
      coordinated = true;
      continue;
    }
    if (item.kind === 'roles') {
      const owner = readOwnTask(walk, at);
      if (owner !== undefined) return owner;
      if (items[at + 1]?.words === "'s" || isHelped(walk, at)) continue;
      if (isAsked(walk, at) || isLet(walk, at)) return 'nobody';
      if (isSubjectAt(walk, at, coordinated || isLoose)) return { roles: item.roles, at };
      continue;
    }
    const named = readPronoun(walk, at, coordinated || isLoose);
    if (named !== undefined) return named;
    if (hasClass(item, 'relative') && !hasClass(items[at - 1], 'preposition')) {
      if (coordinated && isComplement(items, at)) return 'nobody';
      const antecedent = findAntecedent(items, at);
      if (antecedent !== 'none') return antecedent;
    }
    if (hasClass(item, 'conjunction')) coordinated = true;
    else if (!coordinated && !isLoose && blocks(items, at)) return afterModifier(items, at);
  }
  return undefined;
}

/** "Psychiatrist: leads the medication visit." */
function beforeColon(items: readonly Item[], at: number): Found | undefined {
  const role = items[at - 1];
  return items[at]?.words === ':' && role?.kind === 'roles' && at <= 2
    ? { roles: role.roles, at }
    : undefined;
}

/** In "The peer, who has been there, leads", what stands before the inserted words. */
function beforeInsertion(items: readonly Item[], comma: number): Found | undefined {
  for (let at = comma - 1; at > 0; at -= 1) {
    const item = items[at];
    if (item?.kind === 'stop') return undefined;
    if (item?.kind !== 'comma') continue;
    const before = items[at - 1];
    const opens = items[at + 1];
    const inserted =
      hasClass(opens, 'relative', 'preposition', 'subordinator', 'adverb') || opens?.kind !== 'roles';
    if (before?.kind === 'roles' && inserted && !isObject(items, at - 1) && !hasClass(opens, 'conjunction'))
      return { roles: before.roles, at: comma };
  }
  return undefined;
}

/** Whether a role stands where a subject stands. */
function isSubjectAt({ items, verb }: Walk, at: number, far: boolean): boolean {
  if (items[at + 1]?.kind === 'verb' && at + 1 === verb) return true;
  if (isFinite(items, at + 1)) return !hasClass(items[beforeFillers(items, at)], 'preposition') || !far;
  if (!far) return !hasClass(items[beforeFillers(items, at)], 'preposition');
  if (items[at + 1]?.words === 'to' && at + 2 === verb) return hasItSubject(items, at);
  return !isObject(items, at);
}

function beforeFillers(items: readonly Item[], at: number): number {
  let before = at - 1;
  while (hasClass(items[before], 'filler') && !hasClass(items[before], 'relative')) before -= 1;
  return before;
}

/** "The psychiatrist's job is to prescribe", "It is not the peer's place to diagnose". */
function readOwnTask({ items, verb, form }: Walk, at: number): Found | undefined {
  const role = items[at];
  if (role?.kind !== 'roles' || items[at + 1]?.words !== "'s" || form !== 'base') return undefined;
  const between = items.slice(at + 3, verb - 1);
  const isTask = belongings.test(items[at + 2]?.words ?? '') && items[verb - 1]?.words === 'to';
  if (!isTask || between.some(({ kind }) => kind !== 'word')) return undefined;
  const denied = hasClass(items[beforeFillers(items, at)], 'negation');
  return { roles: denied ? role.roles.map((each) => ({ ...each, denied: true as const })) : role.roles, at };
}

/** "lets the peer lead": one role before a bare verb that nothing governs. */
function isLet({ items, verb, form }: Walk, at: number): boolean {
  const role = items[at];
  const bare = form === 'base' && at + 1 === verb && role?.kind === 'roles' && role.plural !== true;
  return bare && !isInverted(items, at);
}

/** "helps the therapist run the group". */
function isHelped({ items, verb, form }: Walk, at: number): boolean {
  return (
    form === 'base' && at < verb && /^(?:help|assist)/.test(items[beforeFillers(items, at)]?.words ?? '')
  );
}

/** "needs a psychiatrist to lead": someone is to do it, and nothing says who does. */
function isAsked({ items, verb }: Walk, at: number): boolean {
  const asks = items[at + 1]?.words === 'to' && at + 2 === verb && isObject(items, at);
  return (
    asks &&
    !hasItSubject(items, at) &&
    !hasClass(items[beforeFillers(items, at)], 'preposition') &&
    items[beforeFillers(items, at)]?.kind !== 'ownership'
  );
}

/** "It is up to the therapist to lead": the role before "to" is meant. */
function hasItSubject(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    if (
      items[before]?.words === 'it' &&
      (isBe(items[before + 1]) || /^(?:takes|needs|requires)$/.test(items[before + 1]?.words ?? ''))
    )
      return true;
  }
  return false;
}

function readPronoun({ items, about, verb }: Walk, at: number, far: boolean): Found | 'nobody' | undefined {
  const item = items[at];
  if (hasClass(item, 'pronoun') && !(hasClass(item, 'adverb') && items[at - 1]?.kind === 'roles')) {
    if (far && !isFinite(items, at + 1)) return undefined;
    const roles = nearestRoles(items, at) ?? about.roles?.map((role) => ({ role }));
    if (roles === undefined || roles.length === 0) return 'nobody';
    const denied = item?.words.startsWith('neither') ?? false;
    return { roles: denied ? roles.map((role) => ({ ...role, denied: true as const })) : roles, at };
  }
  if (hasClass(item, 'person') && !hasClass(item, 'relative')) {
    if (!far || isFinite(items, at + 1) || !isObject(items, at)) return afterModifier(items, at);
  }
  return undefined;
}

/** Whom "they" means within a sentence: the last role named as a subject, else the last named at all. */
function nearestRoles(items: readonly Item[], before: number): readonly NamedRole[] | undefined {
  let last: readonly NamedRole[] | undefined;
  for (let at = before - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'roles' || item.roles.length === 0) continue;
    if (!isObject(items, at)) return plain(item.roles);
    last ??= plain(item.roles);
  }
  return last;
}

function plain(roles: readonly NamedRole[]): readonly NamedRole[] {
  return roles.map(({ role }) => ({ role }));
}

function findAntecedent(items: readonly Item[], at: number): Found | 'nobody' | 'none' {
  const before = items[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const item = items[before];
  if (item?.kind === 'roles') return { roles: item.roles, at };
  if (item === undefined) return 'none';
  return findDescribed(items, before);
}

/** "Counselors are specialists in substance use who lead": the role that the words before "who" describe. */
function findDescribed(items: readonly Item[], from: number): Found | 'nobody' {
  for (let at = from; at > 0; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word' || hasClass(item, 'conjunction', 'modal', 'relative')) return 'nobody';
    if (!isBe(item)) continue;
    let before = at - 1;
    while (hasClass(items[before], 'adverb')) before -= 1;
    const role = items[before];
    return role?.kind === 'roles' && !isObject(items, before) ? { roles: role.roles, at: before } : 'nobody';
  }
  return 'nobody';
}

/** "says that", "so that": the word opens a clause of its own. */
function isComplement(items: readonly Item[], at: number): boolean {
  return items[at]?.words === 'that' && items[at - 1]?.kind === 'word';
}

/** A word that cannot stand between a subject and its verb. */
function blocks(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'sessions' || item?.kind === 'same-session' || item?.kind === 'predicate') return true;
  if (item?.kind === 'verb') return item.act !== 'supports';
  if (item?.kind === 'ownership') return true;
  return !hasClass(item, 'adverb', 'negation', 'auxiliary', 'modal', 'chain', 'filler', 'pronoun');
}

/** "A therapist in our program leads", "A peer who leads the group may not": back over what belongs to the role. */
function afterModifier(items: readonly Item[], from: number): Found | 'nobody' {
  let plain = true;
  for (let at = from; at > 0; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'comma' || item.kind === 'stop') break;
    const before = items[at - 1];
    if (hasClass(item, 'relative')) {
      return before?.kind === 'roles' ? { roles: before.roles, at: from } : 'nobody';
    }
    if (hasClass(item, 'conjunction') && item.words !== 'or' && item.words !== 'and') break;
    if (item.kind === 'verb' || hasClass(item, 'auxiliary', 'modal', 'conjunction')) plain = false;
    const holds =
      plain && (hasClass(item, 'preposition') || /^(?:licensed|trained|certified)$/.test(item.words));
    if (holds && before?.kind === 'roles') {
      return isObject(items, at - 1) ? 'nobody' : { roles: before.roles, at: from };
    }
  }
  return 'nobody';
}

/** "Besides leading the group, the therapist …": the subject follows. */
function findRight({ items, verb, form }: Walk): Subject | undefined {
  for (let at = verb + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'stop') return undefined;
    const before = items[beforeFillers(items, at)];
    if (item.kind === 'roles' && before?.kind === 'comma' && isFinite(items, at + 1)) {
      return { roles: item.roles, chain: collectChain(items, -1, verb, form) };
    }
  }
  return undefined;
}
