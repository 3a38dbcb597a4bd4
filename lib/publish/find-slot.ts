const opening = /<live-slot name="[a-z-]+">/g;
const closing = '</live-slot>';

/**
 * Byte offsets of the inside of the page's one <live-slot>, into which a live answer is put; undefined when the page
 * has none. Throws when there are two, because an answer would not know which to fill.
 */
export function findSlot(html: string): readonly [start: number, end: number] | undefined {
  const [first, second] = [...html.matchAll(opening)];
  if (second !== undefined) throw new Error('A page can have only one <live-slot>.');
  if (first === undefined) return undefined;
  const start = first.index + first[0].length;
  const end = html.indexOf(closing, start);
  return [Buffer.byteLength(html.slice(0, start)), Buffer.byteLength(html.slice(0, end))];
}
