import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** All elements of a page, or below one, in the order of the text. */
export function listElements(from: string | HtmlElement): readonly HtmlElement[] {
  return typeof from === 'string'
    ? [...walk(parse(from))]
    : from.childNodes.flatMap((node) => [...walk(node)]);
}

/** What an attribute says; undefined when the element has none of this name. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return attributeOf(element, 'class')?.split(' ').includes(name) ?? false;
}

/** The text inside an element with single spaces, styles and scripts aside. */
export function textOf(element: HtmlElement): string {
  return gather(element).replaceAll(/\s+/g, ' ').trim();
}

function gather(node: Node): string {
  if ('tagName' in node && (node.tagName === 'style' || node.tagName === 'script')) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(gather).join('') : '';
}

function* walk(node: Node): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}
