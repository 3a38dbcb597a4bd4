import { hasClass, type Item } from './item.ts';
import { halfNames, longestPhrase, phrases } from './lexicon.ts';
import { normalize } from './normalize.ts';

type Found = { readonly item: Item; readonly length: number };

/** The pieces of a sentence, in order: what is a role, a session, a verb that claims something, a small word. */
export function readItems(text: string): readonly Item[] {
  const tokens = normalize(text).split(' ');
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { item, length } = readMark(tokens, at) ?? findPhrase(tokens, at, items) ?? unknown(tokens[at]);
    items.push(item);
    at += length;
  }
  return items;
}

function unknown(word = ''): Found {
  return { item: { kind: 'word', words: word, classes: new Set() }, length: 1 };
}

function readMark(tokens: readonly string[], at: number): Found | undefined {
  const word = tokens[at] ?? '';
  if (/^[,—()]$/.test(word)) return { item: { kind: 'comma', words: word }, length: 1 };
  return /^[;:.!?[\]]$/.test(word) ? { item: { kind: 'stop', words: word }, length: 1 } : undefined;
}

function findPhrase(tokens: readonly string[], at: number, before: readonly Item[]): Found | undefined {
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).join(' ');
    const half = halfNames.get(words);
    if (half !== undefined && sharesHead(tokens, at + length, half.heads)) {
      return { item: { kind: 'sessions', sessions: [{ session: half.session }], words }, length };
    }
    for (const item of phrases.get(words) ?? []) {
      if (fits(item, before, tokens, at + length)) return { item, length };
    }
  }
  return undefined;
}

/** Whether another name follows, joined by "and", that ends in one of the heads: "process" before "and skills groups". */
function sharesHead(tokens: readonly string[], from: number, heads: readonly string[]): boolean {
  let at = from;
  let joined = false;
  while (/^(?:,|and|or|the|your)$/.test(tokens[at] ?? '')) {
    joined ||= tokens[at] === 'and' || tokens[at] === 'or' || tokens[at] === ',';
    at += 1;
  }
  return (
    joined &&
    tokens.slice(at, at + 5).some((token, index, rest) => {
      const stopped = rest.slice(0, index).some((word) => /^(?:is|are|leads?|by|with|in|may)$/.test(word));
      return heads.includes(token) && !stopped;
    })
  );
}

const isNounBefore = /^(?:the|a|an|your|their|its|his|her|my|our|no|of|more|with|for|is|are|was)$/;

/** Whether a reading of an ambiguous phrase fits what stands around it. */
function fits(item: Item, before: readonly Item[], tokens: readonly string[], end: number): boolean {
  const last = before.at(-1);
  const next = tokens.slice(end);
  const afterBe = isBe(last) || (hasClass(last, 'negation') && isBe(before.at(-2)));
  if (item.kind === 'verb') return fitsVerb(item, last, next);
  if (item.kind === 'predicate') return item.words !== 'in' || (afterBe && namesSession(next));
  if (item.kind === 'ownership') return item.words !== 'for' || afterBe;
  return item.kind !== 'same-session' || !startsLongerSession(tokens, end - 1);
}

function fitsVerb(item: Extract<Item, { kind: 'verb' }>, last: Item | undefined, next: readonly string[]) {
  if (item.objects !== undefined && /^(?:do|does|did)$/.test(item.words)) {
    return hasObject(item.objects, next) || (item.form !== 'base' && namesSession(next));
  }
  const isBare = item.form === 'base' && !item.words.includes(' ');
  if (!isBare || last === undefined) return true;
  return !(isNounBefore.test(last.words) && !(item.words === 'run' && isBe(last)));
}

/** Whether one of the objects follows before anything else than small words does. */
function hasObject(objects: readonly { readonly phrase: string }[], next: readonly string[]): boolean {
  const small = /^(?:the|a|any|no|some|clinical|most|of|all|your|much|own|individual|their)$/;
  const from = next.findIndex((word) => !small.test(word));
  const starts = [from, Math.max(from - 1, 0)].map((start) => `${next.slice(start, start + 3).join(' ')} `);
  return objects.some(({ phrase }) =>
    starts.some((text) => text.startsWith(`${phrase} `) || text === phrase),
  );
}

export function isBe(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' && /^(?:is|are|was|were|be|been|being|get|gets|stays|remains)$/.test(item.words)
  );
}

/** Whether what follows, small words aside, is a session's name. */
function namesSession(next: readonly string[]): boolean {
  const from = /^(?:the|a|an|this|your|our|any|every)$/.test(next[0] ?? '') ? 1 : 0;
  return [5, 4, 3, 2, 1].some((length) =>
    (phrases.get(next.slice(from, from + length).join(' ')) ?? []).some(({ kind }) => kind === 'sessions'),
  );
}

/** "the group" before "therapy" is "group therapy". */
function startsLongerSession(tokens: readonly string[], at: number): boolean {
  for (let length = 6; length > 1; length -= 1) {
    const words = tokens.slice(at, at + length).join(' ');
    if ((phrases.get(words) ?? []).some(({ kind }) => kind === 'sessions')) return true;
  }
  return false;
}
