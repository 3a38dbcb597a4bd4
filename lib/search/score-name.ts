/** One title or other way of asking, in numbers of stems. */
export type Name = {
  readonly place: number;
  /** In the order of its words. */
  readonly stems: readonly number[];
  /** What its stems tell together, each counted once. */
  readonly weight: number;
};

/** What is looked for, in numbers of stems. */
export type ReadConcepts = {
  /** What each concept tells, as a share of the whole. */
  readonly shares: readonly number[];
  /** Each way of saying a concept: its stems, what each tells, and as which share of that way. */
  readonly ways: readonly {
    readonly concept: number;
    readonly isSmall: boolean;
    readonly stems: readonly { readonly id: number; readonly weight: number; readonly share: number }[];
  }[];
  /** Stems in the order in which they were said; -1 for one that no name has. */
  readonly said: readonly number[];
};

/**
 * What words a name has besides what is asked counts less than what it lacks of it: people type fewer words than
 * they would say. So much is left of a name's likeness when nearly all of its words are others.
 */
const leastPrecision = 0.16;
/** How much more alike two names are when all their words are neighbors in the same order. */
const order = 0.9;

/** How much of what is looked for a name holds, by concept and as a share of the whole, and how like the two are. */
export function scoreName(
  { stems, weight }: Name,
  { shares, ways, said }: ReadConcepts,
): { readonly held: readonly number[]; readonly share: number; readonly likeness: number } {
  const held = new Array<number>(shares.length).fill(0);
  const shared = new Set<number>();
  let sharedWeight = 0;
  for (const { concept, stems: sought } of ways) {
    let found = 0;
    for (const stem of sought) {
      if (!stems.includes(stem.id)) continue;
      found += stem.share;
      if (!shared.has(stem.id)) sharedWeight += stem.weight;
      shared.add(stem.id);
    }
    if (found > (held[concept] ?? 0)) held[concept] = found;
  }
  const share = held.reduce((sum, part, concept) => sum + part * (shares[concept] ?? 0), 0);
  const precision = weight === 0 ? 0 : sharedWeight / weight;
  return {
    held,
    share,
    likeness:
      share * (leastPrecision + (1 - leastPrecision) * precision) * (1 + order * shareOrder(stems, said)),
  };
}

const edge = -2;

/** The share of neighbors, beginning and end among them, that two lists of words have in common. */
function shareOrder(one: readonly number[], other: readonly number[]): number {
  let common = 0;
  for (let at = 0; at <= one.length; at += 1) {
    const [left, right] = [one[at - 1] ?? edge, one[at] ?? edge];
    for (let there = 0; there <= other.length; there += 1) {
      if ((other[there - 1] ?? edge) === left && (other[there] ?? edge) === right) {
        common += 1;
        break;
      }
    }
  }
  return common / (Math.max(one.length, other.length) + 1);
}
