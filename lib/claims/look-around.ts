import { hasClass, type Item } from './item.ts';

/** Whether a finite verb follows, adverbs aside. */
export function isFinite(items: readonly Item[], from: number): boolean {
  let at = from;
  while (hasClass(items[at], 'adverb') || (hasClass(items[at], 'negation') && items[at]?.words !== 'no'))
    at += 1;
  const item = items[at];
  if (hasClass(item, 'modal', 'auxiliary')) return true;
  return item?.kind === 'verb' && item.form !== 'gerund' && item.form !== 'participle';
}

/** Whether something governs it: a verb, a preposition, a word we do not know. */
export function isObject(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (
    hasClass(items[before], 'filler', 'adverb', 'negation') &&
    !hasClass(items[before], 'relative', 'conjunction')
  )
    before -= 1;
  const item = items[before];
  if (item === undefined) return false;
  if (item.kind === 'verb' || item.kind === 'predicate' || item.kind === 'ownership') return true;
  if (item.kind !== 'word') return false;
  return (
    (item.classes.size === 0 || hasClass(item, 'preposition', 'auxiliary', 'person', 'chain')) &&
    !hasClass(item, 'conjunction', 'subordinator')
  );
}

/** The place before a name and its article. */
export function beforeFillers(items: readonly Item[], at: number): number {
  let before = at - 1;
  while (hasClass(items[before], 'filler') && !hasClass(items[before], 'relative')) before -= 1;
  return before;
}
