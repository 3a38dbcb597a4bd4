import { listNodes, type SyntaxNode } from './syntax-tree.ts';

/**
 * Tells every SourceNote which one of its source it is, from 1, in a prop `nth` of its own, so that the list of sources
 * can lead back to each. Changes the tree, and counts the notes of each source into `citations`.
 */
export function numberNotes(tree: SyntaxNode, citations: Map<string, number>): void {
  for (const { name, attributes } of listNodes(tree)) {
    const id =
      name === 'SourceNote' ? attributes?.find((attribute) => attribute.name === 'id')?.value : undefined;
    if (typeof id !== 'string') continue;
    const nth = (citations.get(id) ?? 0) + 1;
    citations.set(id, nth);
    attributes?.push({ type: 'mdxJsxAttribute', name: 'nth', value: String(nth) });
  }
}
