import { parse, type DefaultTreeAdapterTypes } from 'parse5';

import { ownModules } from './own-modules.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the checks want to know of a finished page. */
export type PageFacts = {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly language: string;
  /** Addresses of links, forms and pictures, as written. */
  readonly targets: readonly string[];
  readonly image: string;
  readonly ids: readonly string[];
  readonly headings: number;
  /** Scripts that are neither JSON-LD nor modules of ours. */
  readonly scripts: number;
  /** Addresses of the modules of ours that it loads. */
  readonly modules: readonly string[];
  readonly styleAttributes: number;
};

/** Reads a finished page. What is missing is an empty string. */
export function readPage(html: string): PageFacts {
  const elements = [...walk(parse(html))];
  const valueOf = (tag: string, match: Readonly<Record<string, string>>, wanted: string) =>
    elements
      .find(
        (element) =>
          element.tagName === tag &&
          Object.entries(match).every(([name, value]) => attributeOf(element, name) === value),
      )
      ?.attrs.find(({ name }) => name === wanted)?.value ?? '';
  const scripts = elements.filter(
    (element) => element.tagName === 'script' && attributeOf(element, 'type') !== 'application/ld+json',
  );
  const modules = scripts
    .map((script) => attributeOf(script, 'src') ?? '')
    .filter((source) => Object.values(ownModules).includes(source));
  return {
    title: textOf(
      elements.find(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head'),
    ),
    description: valueOf('meta', { name: 'description' }, 'content'),
    canonical: valueOf('link', { rel: 'canonical' }, 'href'),
    image: valueOf('meta', { property: 'og:image' }, 'content'),
    language:
      attributeOf(
        elements.find(({ tagName }) => tagName === 'html'),
        'lang',
      ) ?? '',
    targets: elements.flatMap((element) => targetsOf(element)),
    ids: elements.flatMap((element) => attributeOf(element, 'id') ?? []),
    headings: elements.filter(({ tagName }) => tagName === 'h1').length,
    scripts: scripts.length - modules.length,
    modules,
    styleAttributes: elements.filter((element) => attributeOf(element, 'style') !== undefined).length,
  };
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function targetsOf(element: Element): readonly string[] {
  const named = { a: 'href', area: 'href', form: 'action', img: 'src', link: 'href' }[element.tagName];
  const target = named === undefined ? undefined : attributeOf(element, named);
  return target === undefined ? [] : [target];
}

function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');
}
