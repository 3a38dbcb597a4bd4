import { isObject } from './look-around.ts';
import { hasClass, type Item } from './item.ts';
import { isBe } from './read-items.ts';
import type { Answer, Found } from './walk.ts';

/** "Psychiatrist: leads the medication visit." */
export function beforeColon(items: readonly Item[], at: number): Found | undefined {
  const role = items[at - 1];
  return items[at]?.words === ':' && role?.kind === 'roles' && at <= 2
    ? { roles: role.roles, at }
    : undefined;
}

/** In "The peer, who has been there, leads", what stands before the inserted words. */
export function beforeInsertion(items: readonly Item[], comma: number): Found | undefined {
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

/** Whom "who" or "that" stands for; 'none' when nothing precedes it. */
export function findAntecedent(items: readonly Item[], at: number): Answer | 'none' {
  const before = items[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const item = items[before];
  if (item?.kind === 'roles') return { roles: item.roles, at };
  if (item === undefined) return 'none';
  return findDescribed(items, before);
}

/** "Counselors are specialists in substance use who lead": the role that the words before "who" describe. */
function findDescribed(items: readonly Item[], from: number): Answer {
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
export function isComplement(items: readonly Item[], at: number): boolean {
  return items[at]?.words === 'that' && items[at - 1]?.kind === 'word';
}

/** "A therapist in our program leads", "A peer who leads the group may not": back over what belongs to the role. */
export function afterModifier(items: readonly Item[], from: number): Answer {
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
