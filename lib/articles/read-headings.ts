import type { ContentIssue } from '#lib/content-error.ts';
import { isComponent, lineOf, listNodes, textOf, type SyntaxNode } from './syntax-tree.ts';

/** A heading with the id that links name. */
export type Heading = { readonly id: string; readonly text: string; readonly depth: number };

/** The headings of a tree that carry an id, and a fault for each heading that breaks a rule. */
type Headings = { readonly headings: readonly Heading[]; readonly issues: readonly ContentIssue[] };

const idPattern = /^\/\*\s*([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/;

/** Reads the headings of a text: each is `## Words {/*an-id*\/}`, second or third level, its id used once. */
export function readHeadings(file: string, tree: SyntaxNode): Headings {
  const headings: Heading[] = [];
  const issues: ContentIssue[] = [];
  const lineOfId = new Map<string, number>();
  for (const node of listNodes(tree).filter(({ type }) => type === 'heading')) {
    const line = lineOf(node);
    const id = idOf(node);
    const text = textOf(node);
    const fault = findFault(node, id, text, id === undefined ? undefined : lineOfId.get(id));
    if (fault !== undefined) issues.push({ file, line, ...fault });
    if (id === undefined) continue;
    if (!lineOfId.has(id)) headings.push({ id, text, depth: node.depth ?? 0 });
    lineOfId.set(id, lineOfId.get(id) ?? line);
  }
  return { headings, issues };
}

/** Turns the mark at the end of each heading into its id attribute. Changes the tree. */
export function setHeadingIds(tree: SyntaxNode): void {
  for (const node of listNodes(tree).filter(({ type }) => type === 'heading')) {
    const id = idOf(node);
    if (id === undefined) continue;
    node.children?.pop();
    const last = node.children?.at(-1);
    if (last?.value !== undefined) last.value = last.value.trimEnd();
    node.data = { ...node.data, hProperties: { id } };
  }
}

type Fault = Pick<ContentIssue, 'message' | 'remedy'>;

function findFault(
  node: SyntaxNode,
  id: string | undefined,
  text: string,
  lineBefore: number | undefined,
): Fault | undefined {
  if (node.depth !== 2 && node.depth !== 3) {
    return {
      message: `The heading "${text}" is of level ${String(node.depth)}.`,
      remedy: 'Write ## or ###: the title is the only heading above them.',
    };
  }
  if (listNodes(node).some(isComponent)) {
    return { message: 'A component stands in a heading.', remedy: 'Write the heading in plain words.' };
  }
  if (id === undefined) {
    return {
      message: `The heading "${text}" has no id.`,
      remedy: `End it with one, such as {/*${suggestId(text)}*/}, and keep that when you reword it.`,
    };
  }
  if (lineBefore !== undefined) {
    return {
      message: `The id "${id}" is already that of the heading on line ${String(lineBefore)}.`,
      remedy: 'Give each heading an id of its own.',
    };
  }
  return undefined;
}

function idOf(node: SyntaxNode): string | undefined {
  const last = node.children?.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return idPattern.exec(last.value ?? '')?.[1];
}

function suggestId(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ['an', 'id'];
  return words.slice(0, 4).join('-');
}
