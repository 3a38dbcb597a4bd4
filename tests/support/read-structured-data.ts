import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Manifest } from '#lib/publish/published-site.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type JsonObject = { readonly [property: string]: Json };
export type Json = string | number | boolean | null | JsonObject | JsonList;
type JsonList = readonly Json[];

/** A built page: what it tells programs, and what people can read of it. */
export type StructuredPage = {
  readonly address: string;
  readonly graph: readonly JsonObject[];
  /** All words between tags with single spaces; without scripts, styles, choices of forms, hidden elements and numbers of sources. */
  readonly text: string;
  /** Where its links lead, as written. */
  readonly links: ReadonlySet<string>;
  /** Anchors of it. */
  readonly ids: ReadonlySet<string>;
  readonly language: string;
};

/** The pages of dist/ that have JSON-LD; without it are only those that answer a failed request, and the workbench. */
export function readStructuredPages({ files }: Manifest): readonly StructuredPage[] {
  return files
    .filter(({ file }) => file.endsWith('.html'))
    .map(({ address, file }) => readStructuredPage(address, readFileSync(`dist/${file}`, 'utf8')))
    .filter(({ graph }) => graph.length > 0);
}

/** Reads one page. Throws when its JSON-LD does not parse. */
export function readStructuredPage(address: string, html: string): StructuredPage {
  const gathered: Gathered = { text: '', data: '', links: new Set(), ids: new Set(), language: '' };
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

type Gathered = { text: string; data: string; links: Set<string>; ids: Set<string>; language: string };

const unread = new Set(['head', 'style', 'script', 'template', 'option', 'sup']);
/** These stand in a line with the words around them; every other element begins and ends a word. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'dfn',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'time',
  'wbr',
]);

function gather(node: Node, into: Gathered): void {
  if ('value' in node) into.text += node.value;
  const tag = 'tagName' in node ? node.tagName : '';
  const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
  if (tag === 'html') into.language = attributes.get('lang') ?? '';
  into.ids.add(attributes.get('id') ?? '');
  if (tag === 'a') into.links.add(attributes.get('href') ?? '');
  if (attributes.get('type') === 'application/ld+json' && 'childNodes' in node)
    into.data = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (unread.has(tag) || attributes.has('hidden') || !('childNodes' in node)) return;
  if (!inline.has(tag)) into.text += ' ';
  for (const child of node.childNodes) gather(child, into);
  if (!inline.has(tag)) into.text += ' ';
}

/** One value in the data of a page: in which property of which type of thing, and where in its list. */
export type Told = {
  readonly type: string;
  readonly property: string;
  readonly index: number;
  readonly value: Json;
};

/** Every value of the data, things before what they hold. */
export function listTold(
  value: Json,
  at: Omit<Told, 'value'> = { type: '', property: '', index: 0 },
): readonly Told[] {
  if (isList(value)) return value.flatMap((each, index) => listTold(each, { ...at, index }));
  if (typeof value !== 'object' || value === null) return [{ ...at, value }];
  const type = textIn(value['@type']);
  const inside = Object.entries(value).flatMap(([property, each]) =>
    // A position is compared with the place of its entry in the list.
    listTold(each, { type, property, index: at.index }),
  );
  return [{ ...at, value }, ...inside];
}

/** Whether a value is a list: Array.isArray does not tell a list that may not be changed. */
export function isList(value: Json): value is JsonList {
  return Array.isArray(value);
}

/** A value that is expected to be text; empty when it is none. */
export function textIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
