import type { ContentIssue } from '#lib/content-error.ts';
import { suggestName } from './suggest-name.ts';
import { lineOf, listNodes, type SyntaxNode } from './syntax-tree.ts';

type CitingProse = {
  readonly file: string;
  readonly head: { readonly sources: readonly string[] };
  readonly headLines: Readonly<Record<string, number>>;
};

/** Sources that do not exist, that the head names and the text does not cite, and the other way round. */
export function checkCitations(
  { file, head, headLines }: CitingProse,
  tree: SyntaxNode,
  known: ReadonlySet<string>,
): readonly ContentIssue[] {
  const notes = listNodes(tree)
    .filter(({ name }) => name === 'SourceNote')
    .map((node) => ({ id: findId(node), line: lineOf(node) }));
  const cited = new Set(notes.map(({ id }) => id));
  const inHead = head.sources.flatMap((id, index) => {
    const line = headLines[`sources.${String(index)}`] ?? headLines['sources'] ?? 1;
    if (!known.has(id)) return [{ file, line, ...describeUnknown(id, known) }];
    if (cited.has(id)) return [];
    const message = `The head names the source "${id}", and the text never cites it.`;
    return [
      { file, line, message, remedy: `Add <SourceNote id="${id}" /> where it is used, or remove it here.` },
    ];
  });
  const inText = notes.flatMap(({ id, line }) => {
    // A missing id is a fault of its props, told elsewhere.
    if (id === undefined || head.sources.includes(id)) return [];
    if (!known.has(id)) return [{ file, line, ...describeUnknown(id, known) }];
    const message = `The text cites the source "${id}", and the head does not name it.`;
    return [{ file, line, message, remedy: `Add "${id}" to sources in the head.` }];
  });
  return [...inHead, ...inText];
}

function describeUnknown(id: string, known: ReadonlySet<string>): Pick<ContentIssue, 'message' | 'remedy'> {
  return {
    message: `The source "${id}" does not exist.`,
    remedy: `${suggestName(id, [...known])} Or add it to content/sources/sources.ts.`,
  };
}

function findId({ attributes = [] }: SyntaxNode): string | undefined {
  const value = attributes.find(({ name }) => name === 'id')?.value;
  return typeof value === 'string' ? value : undefined;
}
