import { belongings } from './belongings.ts';
import { beforeFillers, isObject } from './look-around.ts';
import { hasClass, type Item } from './item.ts';
import { isBe } from './read-items.ts';
import { isInverted } from './verb-chain.ts';
import type { Found, Walk } from './walk.ts';

/** "The psychiatrist's job is to prescribe", "It is not the peer's place to diagnose". */
export function readOwnTask({ items, verb, form }: Walk, at: number): Found | undefined {
  const role = items[at];
  if (role?.kind !== 'roles' || items[at + 1]?.words !== "'s" || form !== 'base') return undefined;
  const between = items.slice(at + 3, verb - 1);
  const isTask = belongings.test(items[at + 2]?.words ?? '') && items[verb - 1]?.words === 'to';
  if (!isTask || between.some(({ kind }) => kind !== 'word')) return undefined;
  const denied = hasClass(items[beforeFillers(items, at)], 'negation');
  return { roles: denied ? role.roles.map((each) => ({ ...each, denied: true as const })) : role.roles, at };
}

/** "lets the peer lead": one role before a bare verb that nothing governs. */
export function isLet({ items, verb, form }: Walk, at: number): boolean {
  const role = items[at];
  const bare = form === 'base' && at + 1 === verb && role?.kind === 'roles' && role.plural !== true;
  return bare && !isInverted(items, at);
}

/** "helps the therapist run the group". */
export function isHelped({ items, verb, form }: Walk, at: number): boolean {
  return (
    form === 'base' && at < verb && /^(?:help|assist)/.test(items[beforeFillers(items, at)]?.words ?? '')
  );
}

/** "needs a psychiatrist to lead": someone is to do it, and nothing says who does. */
export function isAsked({ items, verb }: Walk, at: number): boolean {
  const asks = items[at + 1]?.words === 'to' && at + 2 === verb && isObject(items, at);
  return (
    asks &&
    !hasItSubject(items, at) &&
    !hasClass(items[beforeFillers(items, at)], 'preposition') &&
    items[beforeFillers(items, at)]?.kind !== 'ownership'
  );
}

/** "It is up to the therapist to lead": the role before "to" is meant. */
export function hasItSubject(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    if (
      items[before]?.words === 'it' &&
      (isBe(items[before + 1]) || /^(?:takes|needs|requires)$/.test(items[before + 1]?.words ?? ''))
    )
      return true;
  }
  return false;
}
