import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readMain } from './read-main.ts';

const writer = unified().use(rehypeStringify);

/** Classes, roles and anchors are of no use where the page's styles are not. */
const kept = new Set(['href', 'colSpan', 'scope', 'start']);

/**
 * The text of a page as HTML that can stand alone in a feed: what its Markdown twin has, without the title, which feeds
 * tell apart. `html` holds the page's <main>; links are written out in full from `url`, the page's own address.
 */
export function composeFeedText(html: string, url: string): string {
  const { main } = readMain(html, url);
  visit(main, 'element', (element, index, parent) => {
    const entries = Object.entries(element.properties).filter(([name]) => kept.has(name));
    element.properties = Object.fromEntries(entries);
    if (element.tagName !== 'h1' || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return writer.stringify({ type: 'root', children: main.children });
}
