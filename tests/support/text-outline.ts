import type { Root, RootContent } from 'mdast';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { attributeOf, listElements, type HtmlElement } from './read-html.ts';

type HtmlNode = DefaultTreeAdapterTypes.Node;

/** What must not get lost between two forms of one text. Texts in it have no spaces, words no punctuation. */
export type TextOutline = {
  /** Depth and text, such as `2 Wholeads`. */
  readonly headings: string[];
  /** Text and address in full, such as `Askus https://harbor.example/contact`. */
  readonly links: string[];
  /** By table, row and cell. */
  readonly tables: string[][][];
  readonly words: string[];
};

const leftOut = new Set(['button', 'form', 'nav', 'script', 'style', 'template']);

/**
 * What text has no form for: forms and buttons, navigation, what is hidden from readers of words alone, and the links
 * back from a source to its notes.
 */
function isLeftOut(element: HtmlElement): boolean {
  return (
    leftOut.has(element.tagName) ||
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'href')?.startsWith('#note-') === true
  );
}

/** Reads the <main> of a page, or all of a part without one; `url` is the page's own address. */
export function outlineHtml(html: string, url: string): TextOutline {
  const outline: TextOutline = { headings: [], links: [], tables: [], words: [] };
  const elements = listElements(html);
  const main = elements.find(({ tagName }) => tagName === 'main');
  for (const node of (main ?? parse(html)).childNodes) readHtml(node, url, outline);
  return outline;
}

function readHtml(node: HtmlNode, url: string, outline: TextOutline): void {
  if ('value' in node) outline.words.push(...wordsOf(node.value));
  if (!('childNodes' in node)) return;
  if ('tagName' in node) {
    if (isLeftOut(node)) return;
    const text = squeeze(textOfHtml(node));
    if (/^h[1-6]$/.test(node.tagName)) outline.headings.push(`${node.tagName.slice(1)} ${text}`);
    if (node.tagName === 'a')
      outline.links.push(`${text} ${new URL(attributeOf(node, 'href') ?? '', url).href}`);
    if (node.tagName === 'table') outline.tables.push(readHtmlTable(node));
  }
  for (const child of spokenChildren(node)) readHtml(child, url, outline);
}

/** A drawing is told by its title and description, not by the letters in it. */
function spokenChildren(node: DefaultTreeAdapterTypes.ParentNode): readonly HtmlNode[] {
  if (!('tagName' in node) || node.tagName !== 'svg') return node.childNodes;
  return node.childNodes.filter((child) => 'tagName' in child && /^(?:title|desc)$/.test(child.tagName));
}

function textOfHtml(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && isLeftOut(node))) return '';
  return spokenChildren(node).map(textOfHtml).join('');
}

function readHtmlTable(table: HtmlElement): string[][] {
  return listElements(table)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      listElements(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .flatMap((cell) => {
          const items = listElements(cell).filter(({ tagName }) => tagName === 'li');
          // A cell of Markdown holds one line: items of a list are set apart in it.
          const text = items.length === 0 ? textOfHtml(cell) : items.map(textOfHtml).join(';');
          const span = Number(attributeOf(cell, 'colspan') ?? 1);
          return [squeeze(text), ...Array.from({ length: span - 1 }, () => '')];
        }),
    );
}

/** A Markdown text by its outermost blocks. */
export function parseMarkdown(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** Reads blocks of Markdown. Throws when HTML is among them. */
export function outlineMarkdown(blocks: readonly RootContent[]): TextOutline {
  const outline: TextOutline = { headings: [], links: [], tables: [], words: [] };
  for (const block of blocks) readMarkdown(block, outline);
  return outline;
}

const unexpected = new Set(['code', 'definition', 'footnoteDefinition', 'html', 'image', 'imageReference']);

function readMarkdown(node: RootContent, outline: TextOutline): void {
  if (unexpected.has(node.type)) throw new Error(`A twin has no ${node.type}: ${JSON.stringify(node)}`);
  const text = squeeze(textOfMarkdown(node));
  if (node.type === 'heading') outline.headings.push(`${String(node.depth)} ${text}`);
  // The parser makes links of addresses in plain text too, and gives those no position.
  if (node.type === 'link' && node.position !== undefined) outline.links.push(`${text} ${node.url}`);
  if (node.type === 'table')
    outline.tables.push(
      node.children.map((row) => row.children.map((cell) => squeeze(textOfMarkdown(cell)))),
    );
  if (/^(?:heading|paragraph|tableCell)$/.test(node.type))
    outline.words.push(...wordsOf(textOfMarkdown(node)));
  if ('children' in node) for (const child of node.children) readMarkdown(child, outline);
}

function textOfMarkdown(node: RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOfMarkdown).join('') : '';
}

/** The words of some text, for comparing: those that run together count as one. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
