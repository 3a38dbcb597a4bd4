/** What to write instead of a name that does not exist: the nearest one where one is near, and all that are allowed. */
export function suggestName(name: string, allowed: readonly string[]): string {
  const nearest = findNearest(name, allowed);
  const list = allowed.join(', ');
  return nearest === undefined ? `Write one of: ${list}.` : `Did you mean "${nearest}"? Allowed: ${list}.`;
}

function findNearest(name: string, allowed: readonly string[]): string | undefined {
  const ranked = allowed
    .map((other) => ({ other, edits: countEdits(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best !== undefined && best.edits <= Math.max(2, name.length / 3) ? best.other : undefined;
}

/** Levenshtein distance: how many letters to add, drop or change. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 0; line < from.length; line += 1) {
    const next = [line + 1];
    for (let column = 0; column < to.length; column += 1) {
      const change = (row[column] ?? 0) + (from[line] === to[column] ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
