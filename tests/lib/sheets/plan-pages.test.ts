import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planPages, type Block } from '#lib/sheets/plan-pages.ts';

const rooms = [20, 40, 60];
const height = 600;

const blockArbitrary = fc.record({
  gap: fc.integer({ min: 0, max: 20 }),
  height: fc.integer({ min: 10, max: 60 }),
  answered: fc.boolean(),
  keepWithNext: fc.constant(false),
});

/** Blocks as a sheet has them: no heading stands right before another, and none ends the list. */
const blocksArbitrary = fc
  .array(fc.tuple(fc.boolean(), blockArbitrary), { minLength: 1, maxLength: 80 })
  .map((all) =>
    all.flatMap(([hasHeading, block]): readonly Block[] =>
      hasHeading ? [{ gap: 16, height: 18, answered: false, keepWithNext: true }, block] : [block],
    ),
  );

function heightOf(blocks: readonly Block[], page: readonly number[], room: number): number {
  return page.reduce((sum, index, place) => {
    const { gap = 0, height: own = 0, answered = false } = blocks[index] ?? {};
    return sum + (place === 0 ? 0 : gap) + own + (answered ? room : 0);
  }, 0);
}

test('keeps every block, once and in order, whole on a page that holds it', () => {
  fc.assert(
    fc.property(blocksArbitrary, (blocks) => {
      const { room, pages } = planPages(blocks, height, rooms);
      expect(pages.flat()).toEqual([...blocks.keys()]);
      for (const page of pages) expect(heightOf(blocks, page, room)).toBeLessThanOrEqual(height);
    }),
  );
});

test('leaves no heading at the foot of a page', () => {
  fc.assert(
    fc.property(blocksArbitrary, (blocks) => {
      for (const page of planPages(blocks, height, rooms).pages)
        expect(blocks[page.at(-1) ?? -1]?.keepWithNext).toBe(false);
    }),
  );
});

test('takes no more pages than the smallest room needs, and the largest room that needs no more', () => {
  fc.assert(
    fc.property(blocksArbitrary, (blocks) => {
      const fewest = planPages(blocks, height, [20]).pages.length;
      const { room, pages } = planPages(blocks, height, rooms);
      expect(pages).toHaveLength(fewest);
      for (const larger of rooms.filter((each) => each > room))
        expect(planPages(blocks, height, [larger]).pages.length).toBeGreaterThan(fewest);
    }),
  );
});

test('gives a block that is higher than a page a page of its own', () => {
  const block = { gap: 0, height: 50, answered: false, keepWithNext: false };
  const { pages } = planPages([block, { ...block, height: 700 }, block], height, rooms);
  expect(pages).toEqual([[0], [1], [2]]);
});
