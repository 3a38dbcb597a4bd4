import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { ContentError } from '#lib/content-error.ts';
import type { Prose } from './read-prose.ts';
import type { SyntaxNode } from './syntax-tree.ts';

export type ProseBody = Pick<Prose<unknown>, 'file' | 'body' | 'bodyLine'>;

/** The syntax tree of a text, with the line numbers of its file. Throws a ContentError when it is not MDX. */
export function parseProse(prose: ProseBody): SyntaxNode {
  const processor = createProcessor({ remarkPlugins: [remarkGfm] });
  try {
    return processor.parse(placeBody(prose)) as SyntaxNode;
  } catch (error) {
    throw explainSyntaxError(prose.file, error);
  }
}

/** The body moved down to where it stands in its file, so that the parser counts the file's lines. */
export function placeBody({ body, bodyLine }: Pick<ProseBody, 'body' | 'bodyLine'>): string {
  return '\n'.repeat(bodyLine - 1) + body;
}

/** The parser's complaint as a ContentError; anything else as it is. */
export function explainSyntaxError(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('reason' in error)) return error;
  const reason = String(error.reason);
  // A tag that is never closed is found at the end of the text, and only the words say where it opened.
  const opened = /\((\d+):\d+/.exec(reason)?.[1];
  const line = opened === undefined ? (error as { readonly line?: number }).line : Number(opened);
  return new ContentError([
    {
      file,
      ...(line === undefined ? {} : { line }),
      message: `The text cannot be read: ${reason.replace(/ \(\d+:[^)]*\)/, '')}.`,
      remedy: 'Close every tag and brace; a lone { or < is written \\{ or \\<.',
    },
  ]);
}
