import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { readManifest } from '#lib/publish/published-site.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type JsonObject = { readonly [property: string]: Json };
export type Json = string | number | boolean | null | JsonObject | readonly Json[];

/** A built page: what it tells programs, and what people can read of it. */
export type StructuredPage = {
  readonly address: string;
  readonly graph: readonly JsonObject[];
  /** All words between tags with single spaces; without scripts, styles, hidden elements and numbers of sources. */
  readonly text: string;
  /** Where its links lead, as written. */
  readonly links: ReadonlySet<string>;
  readonly language: string;
};

/** The pages of dist/ that have JSON-LD; without it are only those that answer a failed request, and the workbench. */
export function readStructuredPages({
  files,
}: Awaited<ReturnType<typeof readManifest>>): readonly StructuredPage[] {
  return files
    .filter(({ file }) => file.endsWith('.html'))
    .map(({ address, file }) => readStructuredPage(address, readFileSync(`dist/${file}`, 'utf8')))
    .filter(({ graph }) => graph.length > 0);
}

/** Reads one page. Throws when its JSON-LD does not parse. */
export function readStructuredPage(address: string, html: string): StructuredPage {
  const gathered: Gathered = { text: '', data: '', links: new Set(), language: '' };
  gather(parse(html), gathered);
  const { '@graph': graph = [] } = JSON.parse(gathered.data || '{}') as {
    readonly '@graph'?: readonly JsonObject[];
  };
  return { ...gathered, address, graph, text: tidy(gathered.text) };
}

/** Text with single spaces, as a browser shows it. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

type Gathered = { text: string; data: string; links: Set<string>; language: string };

const unread = new Set(['head', 'style', 'script', 'template', 'sup']);
/** These stand in a line with the words around them; every other element begins and ends a word. */
const inline = new Set(['a', 'abbr', 'b', 'cite', 'dfn', 'em', 'i', 'small', 'span', 'strong', 'time']);

function gather(node: Node, into: Gathered): void {
  if ('value' in node) into.text += node.value;
  const tag = 'tagName' in node ? node.tagName : '';
  const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
  if (tag === 'html') into.language = attributes.get('lang') ?? '';
  if (tag === 'a') into.links.add(attributes.get('href') ?? '');
  if (attributes.get('type') === 'application/ld+json' && 'childNodes' in node)
    into.data = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (unread.has(tag) || attributes.has('hidden') || !('childNodes' in node)) return;
  if (!inline.has(tag)) into.text += ' ';
  for (const child of node.childNodes) gather(child, into);
  if (!inline.has(tag)) into.text += ' ';
}
