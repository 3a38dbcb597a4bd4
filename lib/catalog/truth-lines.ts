import type { TruthBlock, TruthLine } from '#content/readers/schema.ts';

/** The lines of one piece of a truth, in order; none where it is derived. */
export function listLines(block: TruthBlock): readonly TruthLine[] {
  if ('derived' in block) return [];
  if ('items' in block) return block.items;
  if ('steps' in block) return block.steps;
  return 'urgent' in block ? block.urgent : [block];
}
