import type { Element, ElementContent, Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readMain } from './read-main.ts';

/** A finished page, and what its head says of it. */
type PageToRead = {
  readonly html: string;
  readonly description: string;
  /** Its own address in full. */
  readonly canonical: string;
};

const converter = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', resourceLink: true });

/**
 * A page as Markdown: its title, description and address, all of its text, and below a line what stands around the text
 * on every page. Nothing is in it that the page does not say.
 */
export function composeTwin({ html, description, canonical }: PageToRead): string {
  const { main, around } = readMain(html, canonical);
  const head = [
    anElement('blockquote', [anElement('p', [aText(description)])]),
    anElement('p', [anElement('a', [aText(canonical)], { href: canonical })]),
  ];
  const root = anElement('div', [main, anElement('hr', []), ...around]);
  insertBelowTitle(root, head);
  shapeForMarkdown(root);
  const tree: Root = { type: 'root', children: [root] };
  return converter.stringify(converter.runSync(tree));
}

/** Some pages have a mark above their title: a twin begins with the title. */
function insertBelowTitle(root: Element, head: readonly Element[]): void {
  visit(root, { type: 'element', tagName: 'h1' }, (_: Element, index, parent) => {
    parent?.children.splice((index ?? 0) + 1, 0, ...head);
    return false;
  });
}

/** What Markdown has no form for takes the nearest one: terms and questions are strong, a caption stands above its table. */
function shapeForMarkdown(root: Element): void {
  visit(root, 'element', (element, index, parent) => {
    const { tagName, children } = element;
    if (tagName === 'dt' || tagName === 'summary') element.children = [anElement('strong', children)];
    if (tagName === 'td' || tagName === 'th') visit(element, 'element', flattenList);
    const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption');
    if (caption === undefined || parent === undefined || index === undefined) return;
    element.children = children.filter((child) => child !== caption);
    parent.children.splice(index, 0, { ...(caption as Element), tagName: 'p' });
  });
}

/** A cell holds one line. */
function flattenList(list: Element): void {
  if (list.tagName !== 'ul' && list.tagName !== 'ol') return;
  list.tagName = 'span';
  list.children = list.children.flatMap((item, index) =>
    item.type === 'element' ? [...(index === 0 ? [] : [aText('; ')]), { ...item, tagName: 'span' }] : [],
  );
}

function anElement(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

function aText(value: string): ElementContent {
  return { type: 'text', value };
}
