import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page for one audience as a visitor reads it. */
export type ToldPage = {
  /** The words below each truth's heading, by its id. */
  readonly truths: ReadonlyMap<string, string>;
  /** The rest of <main>, in order: title, lead, and what stands after the truths. */
  readonly rest: string;
};

/** Reads a built page. Numbers of sources differ from page to page and are no words; lists of links and sources are left out. */
export function readToldTruths(html: string): ToldPage {
  const truths = new Map<string, string>();
  const main = find(parse(html), (element) => element.tagName === 'main');
  if (main === undefined) throw new Error('The page has no <main>.');
  let rest = '';
  const walk = (node: Node): void => {
    if ('value' in node) rest += `${node.value} `;
    if (!('tagName' in node)) return;
    const label = attributeOf(node, 'aria-labelledby');
    if (node.tagName === 'section' && label !== undefined) {
      if (label !== 'sources' && label !== 'related') truths.set(label, wordsBelow(node));
    } else if (node.tagName !== 'nav' && node.tagName !== 'script') node.childNodes.forEach(walk);
  };
  main.childNodes.forEach(walk);
  return { truths, rest: tidy(rest) };
}

function wordsBelow(section: Element): string {
  return tidy(
    section.childNodes
      .filter((node) => node.nodeName !== 'h2')
      .map(wordsOf)
      .join(''),
  );
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'sup' || !('childNodes' in node)) return '';
  const inside = node.childNodes.map(wordsOf).join('');
  return node.nodeName === 'a' || node.nodeName === 'span' ? inside : `${inside} `;
}

function find(parent: Parent, wanted: (element: Element) => boolean): Element | undefined {
  for (const node of parent.childNodes) {
    if ('tagName' in node && wanted(node)) return node;
    const found = 'childNodes' in node ? find(node, wanted) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
