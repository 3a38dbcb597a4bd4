import { parseProse } from '#lib/articles/parse-prose.ts';
import { isComponent, lineOf, listNodes, type SyntaxNode } from '#lib/articles/syntax-tree.ts';
import type { ReviewableProse } from '#lib/reviews/judge-prose.ts';
import type { LaunchPoint } from './launch-point.ts';
import { nameText } from './name-text.ts';

/** How much of a place is quoted, in characters. */
const quoted = 80;

/** Every place that waits for counsel: `<ForCounsel>…</ForCounsel>`, numbered within its text from 1. */
export function listCounselPoints(
  texts: readonly Pick<ReviewableProse, 'address' | 'file' | 'body' | 'bodyLine'>[],
): readonly LaunchPoint[] {
  return texts.flatMap((text) =>
    listNodes(parseProse(text))
      .filter((node) => isComponent(node) && node.name === 'ForCounsel')
      .map((node, index) => ({
        name: `counsel/${nameText(text)}/${String(index + 1)}`,
        issue: {
          file: text.file,
          line: lineOf(node),
          message: `This waits for counsel: "${quote(node)}".`,
          remedy: 'Put what counsel approves, without the tag.',
        },
      })),
  );
}

function quote(node: SyntaxNode): string {
  const text = listNodes(node)
    .map(({ value }) => value ?? '')
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text.length <= quoted ? text : `${text.slice(0, quoted).trimEnd()}…`;
}
