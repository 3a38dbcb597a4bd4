import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { findFact } from '#lib/catalog/say-fact.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { readProps, sayComponent } from './say-component.ts';
import { suggestName } from './suggest-name.ts';
import { isComponent, lineOf, listNodes, type SyntaxNode } from './syntax-tree.ts';

/** Facts and help lines that a text names and that do not exist, or have no such form. */
export function checkNames(file: string, tree: SyntaxNode, catalog: Catalog): readonly ContentIssue[] {
  return listNodes(tree)
    .filter((node) => isComponent(node) && (node.name === 'Fact' || node.name === 'Line'))
    .flatMap((node) => {
      const fault = findFault(node, catalog);
      return fault === undefined ? [] : [{ file, line: lineOf(node), ...fault }];
    });
}

function findFault(node: SyntaxNode, catalog: Catalog): Pick<ContentIssue, 'message' | 'remedy'> | undefined {
  const { id, form } = readProps(node);
  // A missing id is a fault of its props, told elsewhere.
  if (typeof id !== 'string' || sayComponent(catalog, node.name ?? '', readProps(node)) !== undefined)
    return undefined;
  if (node.name === 'Line') {
    const lines = catalog.helpLines.map((line) => line.id);
    return lines.includes(id)
      ? {
          message: `"${id}" cannot be reached this way.`,
          remedy: 'Write by="call" or by="text", whichever it has.',
        }
      : { message: `The help line "${id}" does not exist.`, remedy: suggestName(id, lines) };
  }
  const fact = findFact(catalog, id);
  if (fact !== undefined) {
    const forms = Object.keys(fact.forms ?? {});
    return {
      message: `The fact "${id}" has no form "${String(form)}".`,
      remedy:
        forms.length === 0 ? 'It has no other forms: leave form out.' : suggestName(String(form), forms),
    };
  }
  const ids = catalog.facts.map((each) => each.id);
  return {
    message: `The fact "${id}" does not exist.`,
    remedy: `${suggestName(id, ids)} Or add it to a file in content/facts.`,
  };
}
