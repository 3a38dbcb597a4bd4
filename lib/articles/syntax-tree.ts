/** A node of an MDX syntax tree, as far as our checks read it. */
export type SyntaxNode = {
  readonly type: string;
  /** Of a component. */
  readonly name?: string | null;
  /** Of text and of {expressions}. */
  value?: string;
  /** Of links and pictures. */
  readonly url?: string;
  /** Of headings. */
  readonly depth?: number;
  readonly attributes?: SyntaxAttribute[];
  readonly children?: SyntaxNode[];
  data?: { hName?: string; hProperties?: Record<string, string> };
  readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
};

/** A component's attribute; `name` is missing when it is spread, `value` is an object when it is code. */
type SyntaxAttribute = {
  readonly type?: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  readonly value?: string | Readonly<Record<string, unknown>> | null;
};

/** The node and all below it, in reading order. */
export function listNodes(node: SyntaxNode): readonly SyntaxNode[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

/** Whether it is a component, inside a sentence or on its own. */
export function isComponent({ type }: SyntaxNode): boolean {
  return type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement';
}

/** Line from 1. */
export function lineOf({ position }: SyntaxNode): number {
  return position?.start.line ?? 1;
}

/** The plain words in a node, without those that components put there. */
export function textOf(node: SyntaxNode): string {
  return listNodes(node)
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value }) => value ?? '')
    .join('')
    .trim();
}
