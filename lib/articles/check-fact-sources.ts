import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { findFact } from '#lib/catalog/say-fact.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { readProps } from './say-component.ts';
import { lineOf, listNodes, type SyntaxNode } from './syntax-tree.ts';

type CitingProse = { readonly file: string; readonly head: { readonly sources: readonly string[] } };

/** Facts that a text states without citing the source they were read in. */
export function checkFactSources(
  { file, head }: CitingProse,
  tree: SyntaxNode,
  catalog: Catalog,
): readonly ContentIssue[] {
  return listNodes(tree)
    .filter(({ name }) => name === 'Fact')
    .flatMap((node) => {
      const { id } = readProps(node);
      const fact = typeof id === 'string' ? findFact(catalog, id) : undefined;
      // What is not yet confirmed says so where it stands.
      if (fact?.source === undefined || fact.certainty === 'unconfirmed') return [];
      const { source } = fact;
      if (head.sources.includes(source)) return [];
      return [
        {
          file,
          line: lineOf(node),
          message: `The fact "${String(id)}" was read in "${source}", which this text does not cite.`,
          remedy: `Write <SourceNote id="${source}" /> after its sentence, and name it under sources in the head.`,
        },
      ];
    });
}
