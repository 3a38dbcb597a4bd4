import { hasItSubject, isAsked, isHelped, isLet, readOwnTask } from './asked-roles.ts';
import { afterModifier, beforeColon, beforeInsertion, findAntecedent, isComplement } from './find-holder.ts';
import { beforeFillers, isFinite, isObject } from './look-around.ts';
import { hasClass, type Item, type NamedRole } from './item.ts';
import { collectChain, type Chain } from './verb-chain.ts';
import type { Answer, Walk } from './walk.ts';

export type Subject = { readonly roles: readonly NamedRole[]; readonly chain: Chain };

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

function isNonFinite({ items, verb, form }: Walk): boolean {
  return form === 'gerund' || (form === 'base' && items[verb - 1]?.words === 'to');
}

/** Goes back from the verb, past what belongs to it, until something is its subject. */
function walkLeft(walk: Walk): Answer | undefined {
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

/** Whether a role stands where a subject stands. */
function isSubjectAt({ items, verb }: Walk, at: number, far: boolean): boolean {
  if (items[at + 1]?.kind === 'verb' && at + 1 === verb) return true;
  if (isFinite(items, at + 1)) return !hasClass(items[beforeFillers(items, at)], 'preposition') || !far;
  if (!far) return !hasClass(items[beforeFillers(items, at)], 'preposition');
  if (items[at + 1]?.words === 'to' && at + 2 === verb) return hasItSubject(items, at);
  return !isObject(items, at);
}

/** The roles that "they" or "both" means; 'nobody' where someone else is the subject. */
function readPronoun({ items, about }: Walk, at: number, far: boolean): Answer | undefined {
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

/** A word that cannot stand between a subject and its verb. */
function blocks(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'sessions' || item?.kind === 'same-session' || item?.kind === 'predicate') return true;
  if (item?.kind === 'verb') return item.act !== 'supports';
  if (item?.kind === 'ownership') return true;
  return !hasClass(item, 'adverb', 'negation', 'auxiliary', 'modal', 'chain', 'filler', 'pronoun');
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
