import type { SlottedPage } from '#lib/site/services.ts';

/** Puts a live answer into the slot of a finished page, and what the answer is called, as plain text, into its title. */
export function fillPage({ html, slot }: SlottedPage, content: string, title: string): Buffer {
  const [start, end] = slot;
  return Buffer.concat([retitle(html.subarray(0, start), title), Buffer.from(content), html.subarray(end)]);
}

function retitle(head: Buffer, title: string): Buffer {
  const tag = '<title>';
  const at = head.indexOf(tag);
  const end = head.indexOf('</title>', at);
  if (at === -1 || end === -1) return head;
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Buffer.concat([head.subarray(0, at + tag.length), Buffer.from(escaped), head.subarray(end)]);
}
