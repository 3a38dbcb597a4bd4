import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** What a page is made of where it is only read. */
export type ReadPage = {
  /** Its <main>: text, links, lists and tables. */
  readonly main: Element;
  /** What stands around it on every page and is text too: where to turn in a crisis, and what this site is not. */
  readonly around: readonly Element[];
};

const parser = unified().use(rehypeParse, { fragment: true });

/**
 * Reads the HTML of a page, or of a part that holds its <main>, for readers who have nothing but text. Left out are
 * forms and buttons, navigation, scripts, what is hidden, and the links that lead from a source back to its notes.
 * A drawing becomes the words that describe it. Links are written out in full from `url`, the page's own address.
 * Throws when there is no <main>.
 */
export function readMain(html: string, url: string): ReadPage {
  const tree = parser.parse(html);
  leaveOut(tree);
  visit(tree, 'element', (element) => {
    if (element.tagName === 'a') element.properties.href = new URL(hrefOf(element), url).href;
    if (element.tagName === 'svg') sayDrawing(element);
    setWordsApart(element.children);
  });
  const main = findElements(tree, 'main')[0];
  if (main === undefined) throw new Error(`${url} has no <main>.`);
  const footer = findElements(tree, 'footer').flatMap((element) => findElements(element, 'p'));
  return { main, around: [...findElements(tree, 'aside'), ...footer] };
}

const leftOut = new Set(['button', 'form', 'nav', 'script', 'style', 'template']);

function leaveOut(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined || !isLeftOut(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isLeftOut(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties;
  return (
    leftOut.has(element.tagName) ||
    hidden === true ||
    ariaHidden === 'true' ||
    hrefOf(element).startsWith('#note-')
  );
}

function hrefOf({ properties }: Element): string {
  const { href } = properties;
  return typeof href === 'string' ? href : '';
}

/** Those that are only decoration are hidden, and gone by now. */
function sayDrawing(svg: Element): void {
  const words = svg.children.flatMap((child) =>
    child.type === 'element' && /^(?:title|desc)$/.test(child.tagName) ? textOf(child) : [],
  );
  svg.tagName = 'p';
  svg.properties = {};
  const text = { type: 'text' as const, value: words.map(toSentence).join(' ') };
  svg.children = [{ type: 'element', tagName: 'em', properties: {}, children: [text] }];
}

function toSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const inline = new Set(['a', 'cite', 'small', 'span', 'strong', 'sup']);

/** Some words stand apart only by how the page is laid out; without its styles they would run together. */
function setWordsApart(children: ElementContent[]): void {
  for (let index = children.length - 1; index > 0; index -= 1) {
    const [before, element] = [children[index - 1], children[index]];
    if (before === undefined || element?.type !== 'element' || !inline.has(element.tagName)) continue;
    const standsApart = before.type === 'element' ? inline.has(before.tagName) : isLaidOutApart(element);
    if (standsApart && !/\s$/.test(textOf(before)) && /^[^\s.,;:!?)]/.test(textOf(element)))
      children.splice(index, 0, { type: 'text', value: ' ' });
  }
}

function isLaidOutApart({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'sup' || (Array.isArray(className) && className.includes('block'));
}

/** All words in a node, as they are written. */
function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The elements of a name below a node, in the order of the text. */
function findElements(below: Root | Element, name: string): readonly Element[] {
  const found: Element[] = [];
  visit(below, { type: 'element', tagName: name }, (element: Element) => {
    found.push(element);
  });
  return found;
}
