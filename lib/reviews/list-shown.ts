import { fields } from '#content/inquiry-form/fields.ts';
import { readProps, sayComponent, writeTag } from '#lib/articles/say-component.ts';
import { isComponent, lineOf, listNodes, type SyntaxNode } from '#lib/articles/syntax-tree.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { Passage } from '#lib/prose/passage.ts';

/** Something on the page beside its passages, as words. */
type Shown = {
  readonly line: number;
  readonly text: string;
  /** Stands before the words that it holds: the tag of a box. */
  readonly opens: boolean;
};

/** What visitors see of a text that is no word of its `passages`: blocks from the catalog, titles of boxes, links, notes. */
export function listShown(
  tree: SyntaxNode,
  catalog: Catalog,
  passages: readonly Passage[],
): readonly Shown[] {
  const given = passages.flatMap((passage) => passage.given.map(({ written }) => nameOf(written)));
  const spoken = new Set(given);
  return listNodes(tree).flatMap((node) =>
    sayNode(node, catalog, spoken).map((text) => ({
      ...{ line: lineOf(node), text },
      opens: isComponent(node) && (node.children ?? []).length > 0,
    })),
  );
}

function nameOf(written: string): string {
  return /^<(\w+)/.exec(written)?.[1] ?? '';
}

function sayNode(node: SyntaxNode, catalog: Catalog, spoken: ReadonlySet<string>): readonly string[] {
  if (node.type === 'code') return [node.value ?? ''];
  if (node.type === 'link' || node.type === 'definition') {
    const url = node.url ?? '';
    return /^[/#]/.test(url) ? [] : [`(leads to ${url})`];
  }
  if (!isComponent(node)) return [];
  const { name } = node;
  const inSentence = node.type === 'mdxJsxTextElement';
  if (inSentence && spoken.has(name ?? '')) return [];
  return [sayComponent(catalog, name ?? '', readProps(node)) ?? writeTag(node), ...sayBlock(node, catalog)];
}

/** The words of a block that stand in other files of content. What of it is the clinic's own profile stays general. */
function sayBlock(node: SyntaxNode, { roles, matrix, helpLines }: Catalog): readonly string[] {
  const { session, kind } = readProps(node);
  if (node.name === 'WhoLeads') {
    const row = Object.entries(matrix).find(([slug]) => slug === session)?.[1];
    return row === undefined ? [] : roles.map(({ slug, title }) => `${title}: ${row[slug].part}`);
  }
  if (node.name === 'HelpLines') {
    return helpLines
      .filter((line) => kind === undefined || line.kind === kind)
      .map(({ name, gives, isNot, reach, hours, languages }) =>
        [name, gives, isNot, ...reach.map(({ by, shown }) => `${by}: ${shown}`), hours, languages].join(
          ' | ',
        ),
      );
  }
  if (node.name === 'InquiryFields') {
    return fields.map(({ label, purpose, readers, required }) =>
      [label, purpose, readers, typeof required === 'string' ? required : 'sometimes'].join(' | '),
    );
  }
  return [];
}
