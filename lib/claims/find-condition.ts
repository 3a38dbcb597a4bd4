import { hasClass, type Item } from './item.ts';

const opens =
  /^(?:if|when|where|provided|as long as|only if|only with|unless|with|within|outside|depending|whose|only|under|while|after)$/;
const permits =
  /^(?:licens\w+|licence\w*|train(?:ed|ing)|certif\w+|qualif\w+|state|states|law|laws|scope|credential\w*)$/;
const amount = /^(?:further|extra|additional|more|special|specific|right|needed|required|their|the|its|own)$/;

/**
 * Whether what a verb says holds only under a license, a training or a law: "if trained in it", "within their
 * license", "where the state allows it". It looks on both sides of the verb, as far as the next verb that claims.
 */
export function isConditional(items: readonly Item[], verb: number): boolean {
  return (
    hasCondition(items, verb + 1, edge(items, verb, 1)) ||
    hasCondition(items, edge(items, verb, -1) + 1, verb)
  );
}

function edge(items: readonly Item[], verb: number, step: 1 | -1): number {
  let at = verb + step;
  while (at >= 0 && at < items.length) {
    const item = items[at];
    if ((item?.kind === 'verb' && !isJoined(items, at, step)) || item?.kind === 'predicate') break;
    if (item?.kind === 'stop' && item.words !== ')' && item.words !== '(') break;
    const next = items[at + 1]?.kind;
    if (hasClass(item, 'conjunction') && (next === 'roles' || next === 'comma')) break;
    at += step;
  }
  return at;
}

/** "diagnose and treat": nothing stands between the two verbs but what joins them. */
function isJoined(items: readonly Item[], at: number, step: 1 | -1): boolean {
  let between = at - step;
  while (hasClass(items[between], 'conjunction') || items[between]?.kind === 'comma') between -= step;
  return between !== at - step && items[between]?.kind === 'verb';
}

function hasCondition(items: readonly Item[], from: number, to: number): boolean {
  for (let at = Math.max(from, 0); at < to; at += 1) {
    const { words = '' } = items[at] ?? {};
    if (
      items[at - 1]?.kind === 'roles' &&
      /^(?:licensed|certified)$/.test(words) &&
      items[at + 1]?.words === 'to'
    )
      return true;
    if (!opens.test(words)) continue;
    const next = items.slice(at + 1, Math.min(at + 9, to));
    const found = next.findIndex((item) => permits.test(item.words) && item.kind === 'word');
    if (found === -1) continue;
    if (/^(?:with|under|after|only)$/.test(words)) {
      if (
        next.slice(0, found + 1).some((item) => amount.test(item.words)) &&
        !next.some(({ words: each }) => each === 'supervision')
      )
        return true;
    } else return true;
  }
  return false;
}
