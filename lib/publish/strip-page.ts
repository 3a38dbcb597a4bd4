import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

import { ownModules } from './own-modules.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Takes Next's runtime out of a prerendered page and puts the stylesheet in.
 * Every script but JSON-LD goes, with script preloads, React's comment markers and the empty container they stand in;
 * the first link to a stylesheet becomes a <style> with `css`, later ones go. Without `css`, as in `npm run dev`,
 * links to stylesheets stay. What needs a module of ours gets it.
 */
export function stripPage(html: string, css?: string): string {
  const document = parse(html);
  let inlined = false;
  let head: Element | undefined;
  const classes = new Set<string>();
  visit(document, (node) => {
    if ('tagName' in node && node.tagName === 'head') head = node;
    if ('attrs' in node) for (const name of attributeOf(node, 'class')?.split(' ') ?? []) classes.add(name);
    if (isRuntime(node)) return 'remove';
    if (css === undefined || !isStylesheetLink(node)) return 'keep';
    if (inlined) return 'remove';
    inlined = true;
    replaceByStyles(node, css);
    return 'keep';
  });
  for (const [marker, source] of Object.entries(ownModules)) {
    if (classes.has(marker) && head !== undefined) addModule(head, source);
  }
  return serialize(document);
}

function visit(parent: DefaultTreeAdapterTypes.ParentNode, judge: (node: Node) => 'keep' | 'remove'): void {
  for (const node of [...parent.childNodes]) {
    if ('childNodes' in node) visit(node, judge);
    if (judge(node) === 'remove') defaultTreeAdapter.detachNode(node);
  }
}

function isRuntime(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('attrs' in node)) return false;
  if (node.tagName === 'script') return attributeOf(node, 'type') !== 'application/ld+json';
  if (node.tagName === 'link')
    return attributeOf(node, 'as') === 'script' || attributeOf(node, 'rel') === 'expect';
  // Children were visited first: React's container for metadata is empty by now.
  return node.tagName === 'div' && attributeOf(node, 'hidden') !== undefined && node.childNodes.length === 0;
}

/** A script that React writes itself would count as the framework's; ours stands in the head, outside of live answers. */
function addModule(head: Element, source: string): void {
  const script = defaultTreeAdapter.createElement('script', head.namespaceURI, [
    { name: 'type', value: 'module' },
    { name: 'src', value: source },
  ]);
  defaultTreeAdapter.appendChild(head, script);
}

function isStylesheetLink(node: Node): node is Element {
  return 'attrs' in node && node.tagName === 'link' && attributeOf(node, 'rel') === 'stylesheet';
}

function replaceByStyles(link: Element, css: string): void {
  const style = defaultTreeAdapter.createElement('style', link.namespaceURI, []);
  defaultTreeAdapter.insertText(style, css);
  if (link.parentNode !== null) defaultTreeAdapter.insertBefore(link.parentNode, style, link);
  defaultTreeAdapter.detachNode(link);
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
