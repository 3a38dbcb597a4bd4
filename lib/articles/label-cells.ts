import { listNodes, textOf, type SyntaxNode } from './syntax-tree.ts';

/**
 * Makes every table one that a phone can show as a list: each cell carries its column's name, the first cell of a row is
 * the row's header, and roles are written out, because browsers drop them where a table is laid out as blocks.
 * Changes the tree.
 */
export function labelCells(tree: SyntaxNode): void {
  for (const table of listNodes(tree).filter(({ type }) => type === 'table')) {
    setProperties(table, { role: 'table', className: 'stacked' });
    const [head, ...rows] = table.children ?? [];
    const columns = (head?.children ?? []).map(textOf);
    for (const row of [head, ...rows]) if (row !== undefined) setProperties(row, { role: 'row' });
    for (const cell of head?.children ?? []) setProperties(cell, { role: 'columnheader', scope: 'col' });
    for (const row of rows) {
      for (const [index, cell] of (row.children ?? []).entries()) {
        if (index === 0) cell.data = { ...cell.data, hName: 'th' };
        setProperties(
          cell,
          index === 0
            ? { role: 'rowheader', scope: 'row' }
            : { role: 'cell', 'data-label': columns[index] ?? '' },
        );
      }
    }
  }
}

function setProperties(node: SyntaxNode, properties: Readonly<Record<string, string>>): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
}
