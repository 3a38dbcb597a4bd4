/** A stretch of a sheet that stands whole on one page. Lengths are in points. */
export type Block = {
  /** Space above it; none at the top of a page. */
  readonly gap: number;
  readonly height: number;
  /** True where an answer is written below it: the plan decides how much room there is. */
  readonly answered: boolean;
  /** True for headings, which never stand at the foot of a page without what follows. */
  readonly keepWithNext: boolean;
};

export type Plan = {
  /** Height of the room below each answered block. */
  readonly room: number;
  /** The places of the blocks in the list, page by page. */
  readonly pages: readonly (readonly number[])[];
};

/**
 * Puts blocks on pages of a height, in order, each whole. As few pages as the smallest room allows, and then the
 * largest room that needs no more of them: paper that is printed anyway is better written on.
 * A block that is higher than a page has a page of its own.
 */
export function planPages(blocks: readonly Block[], height: number, rooms: readonly number[]): Plan {
  const [first, ...others] = rooms
    .toSorted((one, other) => one - other)
    .map((room) => fill(blocks, height, room));
  if (first === undefined) throw new Error('Give at least one room to write in.');
  return others.filter(({ pages }) => pages.length === first.pages.length).at(-1) ?? first;
}

function fill(blocks: readonly Block[], height: number, room: number): Plan {
  const pages: number[][] = [];
  let used = Infinity;
  for (const unit of listUnits(blocks)) {
    const unitHeight = measure(blocks, unit, room);
    const gap = blocks[unit[0] ?? 0]?.gap ?? 0;
    if (used + gap + unitHeight > height) {
      pages.push([...unit]);
      used = unitHeight;
    } else {
      pages.at(-1)?.push(...unit);
      used += gap + unitHeight;
    }
  }
  return { room, pages };
}

/** Runs of blocks that stay together: headings with the first block after them. */
function listUnits(blocks: readonly Block[]): readonly (readonly number[])[] {
  const units: number[][] = [];
  for (const index of blocks.keys()) {
    if (index > 0 && blocks[index - 1]?.keepWithNext === true) units.at(-1)?.push(index);
    else units.push([index]);
  }
  return units;
}

/** From the top of the first block to the foot of the last. */
function measure(blocks: readonly Block[], unit: readonly number[], room: number): number {
  return unit.reduce((sum, index, place) => {
    const { gap = 0, height = 0, answered = false } = blocks[index] ?? {};
    return sum + (place === 0 ? 0 : gap) + height + (answered ? room : 0);
  }, 0);
}
