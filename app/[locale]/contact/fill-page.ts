import type { SlottedPage } from '#lib/site/services.ts';

/** Puts a live answer into the slot of a finished page, and, for an error, "Error:" in front of its title. */
export function fillPage(
  { html, slot }: SlottedPage,
  content: string,
  errorMark: string | undefined,
): Buffer {
  const [start, end] = slot;
  const before = html.subarray(0, start);
  const head = errorMark === undefined ? before : markTitle(before, errorMark);
  return Buffer.concat([head, Buffer.from(content), html.subarray(end)]);
}

function markTitle(head: Buffer, mark: string): Buffer {
  const tag = '<title>';
  const at = head.indexOf(tag);
  if (at === -1) return head;
  const after = at + tag.length;
  return Buffer.concat([head.subarray(0, after), Buffer.from(`${mark} `), head.subarray(after)]);
}
