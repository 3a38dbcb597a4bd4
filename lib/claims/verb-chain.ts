import { hasClass, type Item, type VerbForm } from './item.ts';
import { isBe } from './read-items.ts';

/** What the words between a subject and its verb do to the claim. */
export type Chain = {
  readonly denied: boolean;
  /** "may", "can", "is allowed to". */
  readonly permitted: boolean;
  /** "might", "could". */
  readonly possible: boolean;
  readonly sometimes: boolean;
  /** A form of "be" governs the verb. */
  readonly passive: boolean;
  /** "helps lead". */
  readonly helping: boolean;
};

type Marks = { -readonly [Key in keyof Chain]: boolean } & { governed: boolean; finite: boolean };

const none: Marks = {
  ...{ denied: false, permitted: false, possible: false, sometimes: false },
  ...{ passive: false, helping: false, governed: false, finite: false },
};

/**
 * Reads back from a verb to its subject. After "and", a verb with a finite form of its own starts anew; a bare one
 * shares what governs the verb before it: "do not diagnose, prescribe or treat". A "but" ends a denial.
 */
export function collectChain(items: readonly Item[], subject: number, verb: number, form: VerbForm): Chain {
  const near: Marks = { ...none };
  const far: Marks = { ...none };
  let marks = near;
  let butBetween = false;
  for (let at = verb - 1; at > subject; at -= 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'comma' || hasClass(item, 'conjunction')) {
      if (/^nor$|(?:not|never)$/.test(item.words)) near.denied = true;
      if (marks === near && (near.finite || form === 'third' || form === 'past')) break;
      if (item.words === 'but' || item.words === 'yet') butBetween = true;
      if (startsAnew(items, at)) butBetween = true;
      marks = far;
    } else if (item.kind === 'word') mark(marks, items, at, verb);
    else if (item.kind === 'verb' && marks === near && /^(?:help|assist)/.test(item.words))
      near.helping = true;
  }
  if (marks === near || !far.governed) return finish(near, items, subject);
  return finish(
    {
      denied: near.denied || (far.denied && !butBetween),
      permitted: near.permitted || far.permitted,
      possible: near.possible || far.possible,
      sometimes: near.sometimes || (far.sometimes && !butBetween),
      passive: near.passive || far.passive,
      helping: near.helping,
      governed: true,
      finite: near.finite,
    },
    items,
    subject,
  );
}

/** ", and" after a denial: "do not treat, and support the group". */
function startsAnew(items: readonly Item[], at: number): boolean {
  return items[at]?.words === 'and' && items[at - 1]?.kind === 'comma';
}

function mark(marks: Marks, items: readonly Item[], at: number, verb: number): void {
  const item = items[at];
  if (item?.kind !== 'word') return;
  const { words } = item;
  if (hasClass(item, 'negation') || (hasClass(item, 'contrast') && at === verb - 1)) {
    if (words !== 'no' || leadsToInfinitive(items, at, verb)) marks.denied = true;
    if (/ to$|from$|of$/.test(words)) marks.governed = true;
  }
  if (/^(?:may|can)$/.test(words)) marks.permitted = true;
  if (/^(?:might|could)$/.test(words)) marks.possible = true;
  if (
    /^(?:able|allowed|permitted|authorized|entitled|free|qualified|licensed)$/.test(words) &&
    followedByTo(items, at)
  )
    marks.permitted = true;
  if (hasClass(item, 'sometimes')) marks.sometimes = true;
  if (isBe(item)) marks.passive = true;
  if (words === 'without') marks.governed = true;
  if (hasClass(item, 'modal') || /^(?:do|does|did)$/.test(words) || isBe(item)) marks.finite = true;
  if (marks.finite || /^(?:to|help to|helps to)$/.test(words)) marks.governed = true;
  if (/^(?:help|helps)/.test(words)) marks.helping = true;
}

function followedByTo(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.words === 'to' || items[at + 2]?.words === 'to';
}

/** "has no license to prescribe" denies; "gives no advice and leads" does not. */
function leadsToInfinitive(items: readonly Item[], at: number, verb: number): boolean {
  return items.slice(at, verb).some(({ words }) => words === 'to' || words === 'for' || words === 'in');
}

/** "nor does the peer", "Never may a peer": the helping verb stands before the role. */
export function isInverted(items: readonly Item[], subject: number): boolean {
  return hasClass(items[helperBefore(items, subject)], 'modal', 'auxiliary');
}

function helperBefore(items: readonly Item[], subject: number): number {
  let at = subject - 1;
  while (hasClass(items[at], 'filler')) at -= 1;
  return at;
}

/** Adverbs may also stand before the subject: "Sometimes the counselor leads". */
function finish(marks: Marks, items: readonly Item[], subject: number): Chain {
  const { denied, permitted, possible, passive, helping } = marks;
  let { sometimes } = marks;
  const helper = helperBefore(items, subject);
  const denies = isInverted(items, subject) && hasClass(items[helper - 1], 'negation');
  for (let at = subject - 1; at >= 0 && items[at]?.kind !== 'stop'; at -= 1) {
    const item = items[at];
    if (item?.kind === 'verb' || hasClass(item, 'conjunction', 'relative')) break;
    if (hasClass(item, 'sometimes')) sometimes = true;
  }
  return { denied: denied || denies, permitted, possible, sometimes, passive, helping };
}
