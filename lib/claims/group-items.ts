import { isFinite, isObject } from './look-around.ts';
import { hasClass, type Item, type NamedRole, type NamedSession } from './item.ts';

type Named = Extract<Item, { readonly kind: 'roles' | 'sessions' }>;
type Part = { readonly at: number; readonly end: number; readonly joined: boolean; readonly denied: boolean };

/**
 * The same pieces with lists taken together: "the therapist, the counselor or the peer" is one piece. Words that deny
 * or measure a member go into it: "not the peer", "no group", "every session", "some psychiatrists".
 */
export function groupItems(items: readonly Item[]): readonly Item[] {
  const grouped: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind !== 'roles' && item.kind !== 'sessions') {
      grouped.push(item);
      at += 1;
      continue;
    }
    const parts = findParts(items, at, item.kind);
    const opening = takeOpening(grouped, parts.length > 1 && hasBut(items, parts));
    grouped.push(merge(items, parts, opening));
    at = parts.at(-1)?.end ?? at + 1;
  }
  return grouped;
}

/** Members of the list that begins here. One joined only by a comma counts when an "and" or "or" follows. */
function findParts(items: readonly Item[], start: number, kind: Named['kind']): readonly Part[] {
  const parts: Part[] = [{ at: start, end: start + 1, joined: true, denied: false }];
  let end = start + 1;
  for (;;) {
    const next = findNextPart(items, end, kind);
    if (next === undefined) break;
    const startsClause = isObject(items, start) && isFinite(items, next.end);
    if (startsClause) break;
    parts.push(next);
    end = next.end;
  }
  // "addiction counseling, addiction education and practical help": the "and" joins what is no session.
  const goesOn = kind === 'sessions' && isObject(items, start) && isJoin(items[end]);
  const lastJoined = goesOn ? parts.length - 1 : parts.findLastIndex(({ joined }) => joined);
  return parts.slice(0, lastJoined + 1);
}

function findNextPart(items: readonly Item[], from: number, kind: Named['kind']): Part | undefined {
  let at = from;
  let comma = false;
  let joined = false;
  let denied = false;
  let strange = 0;
  for (; at < items.length && at < from + 7; at += 1) {
    const item = items[at];
    if (item?.kind === kind) {
      return comma || joined || denied ? { at, end: at + 1, joined: joined || denied, denied } : undefined;
    }
    if (item?.kind === 'comma') {
      // A second comma ends what stood between.
      if (comma && at > from + 1) return undefined;
      comma = true;
    } else if (hasClass(item, 'contrast') && item?.words !== 'nor') denied = true;
    else if (hasClass(item, 'conjunction') || item?.words === 'nor') joined = true;
    else if (item?.words === 'by' || item?.words === 'even' || item?.words === 'also') continue;
    else if (kind === 'sessions' && comma && !joined && isStrange(item) && strange < 3) strange += 1;
    else if (!hasClass(item, 'filler') || hasClass(item, 'relative')) return undefined;
  }
  return undefined;
}

function isJoin(item: Item | undefined): boolean {
  return item?.kind === 'comma' || hasClass(item, 'conjunction');
}

/** A word we do not know, as in a list of which only some members are sessions. */
function isStrange(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.classes.size === 0;
}

function hasBut(items: readonly Item[], parts: readonly Part[]): boolean {
  const [first, second] = parts;
  return items.slice(first?.end, second?.at).some(({ words }) => words === 'but');
}

type Opening = {
  readonly notEvery: boolean;
  readonly denied: 'none' | 'first' | 'all';
  readonly some: boolean;
  readonly quantity: 'some' | 'most' | 'every';
};

/** Takes the words that belong to the list off the end of what was read: fillers stay, denials go. */
function takeOpening(grouped: Item[], contrasted: boolean): Opening {
  let at = grouped.length - 1;
  let some = false;
  let quantity: Opening['quantity'] = 'some';
  while (hasClass(grouped[at], 'filler') || grouped[at]?.words === 'by') {
    const { words } = grouped[at] ?? { words: '' };
    if (hasClass(grouped[at], 'relative')) break;
    if (/^(?:some|few|certain|many|half|a few|some of|many of|few of|half of|percent of)\b/.test(words))
      some = true;
    if (/^(?:every|all|each)\b/.test(words)) quantity = 'every';
    if (/^(?:most|main)\b/.test(words)) quantity = 'most';
    at -= 1;
  }
  const { words } = grouped[at] ?? { words: '' };
  const denies = /^(?:no|none of|neither|neither of|nor)$/.test(words);
  const contrasts = words === 'not' && contrasted;
  const isNotEvery = words === 'not' && quantity === 'every';
  if (denies || contrasts || isNotEvery) grouped.splice(at, 1);
  return {
    notEvery: isNotEvery,
    denied: denies || isNotEvery ? 'all' : contrasts ? 'first' : 'none',
    some,
    quantity,
  };
}

function merge(items: readonly Item[], parts: readonly Part[], opening: Opening): Item {
  const words = parts.map(({ at }) => items[at]?.words ?? '').join(', ');
  const isDenied = (index: number, denied: boolean) =>
    denied || opening.denied === 'all' || (opening.denied === 'first' && index === 0);
  const first = items[parts[0]?.at ?? 0];
  if (first?.kind === 'roles') {
    const roles = parts.flatMap(({ at, denied }, index) => {
      const item = items[at];
      return item?.kind === 'roles'
        ? item.roles.map((role) => nameRole(role, isDenied(index, denied), opening))
        : [];
    });
    return { kind: 'roles', roles, words, plural: parts.length > 1 || first.plural === true };
  }
  const sessions = parts.flatMap(({ at, denied }, index) => {
    const item = items[at];
    const quantity = quantityBefore(items, at, opening);
    return item?.kind === 'sessions'
      ? item.sessions.map((each) => measure(each, quantity, isDenied(index, denied)))
      : [];
  });
  return { kind: 'sessions', sessions, words };
}

/** "Not all psychiatrists" are some of them; "most psychiatrists do not" leaves others who do. */
function nameRole(named: NamedRole, denied: boolean, { some, notEvery, quantity }: Opening): NamedRole {
  return {
    ...named,
    ...(denied && !notEvery && { denied: true }),
    ...((some || notEvery) && { some: true }),
    ...(quantity === 'most' && { most: true }),
  };
}

function quantityBefore(items: readonly Item[], at: number, { quantity }: Opening): Opening['quantity'] {
  for (let before = at - 1; hasClass(items[before], 'filler'); before -= 1) {
    if (/^(?:every|all|each)\b/.test(items[before]?.words ?? '')) return 'every';
    if (/^most\b/.test(items[before]?.words ?? '')) return 'most';
  }
  return quantity;
}

function measure(named: NamedSession, quantity: Opening['quantity'], denied: boolean): NamedSession {
  const { session, set } = named;
  return {
    ...(session !== undefined && { session }),
    ...(set !== undefined && { set: { name: set.name, quantity } }),
    ...((denied || named.denied) && { denied: true as const }),
  };
}
