import type { Audience } from '#content/questions/schema.ts';
import { parseProse } from '#lib/articles/parse-prose.ts';
import type { Prose } from '#lib/articles/read-prose.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listPassages } from '#lib/prose/passages-of-prose.ts';
import { listShown } from './list-shown.ts';

/** An article or a standing page, as far as a reviewer reads it. */
export type ReviewedProse = Prose<{
  readonly title: string;
  readonly description: string;
  readonly summary?: readonly string[];
  readonly audience?: Audience;
  readonly sources: readonly string[];
}>;

/**
 * The words that a reviewer reads and signs, one passage after the other with an empty line between: head and body
 * with the catalog's words in their places, what blocks such as a list of help lines show, where links outside lead,
 * which sources are cited where. Where lines of the file break makes no difference, nor do the clinic's own details.
 * Throws a ContentError when the text is not MDX.
 */
export function writeWords(prose: ReviewedProse, catalog: Catalog): string {
  const passages = listPassages(prose, catalog);
  const head = passages.filter(
    ({ kind }) => kind === 'title' || kind === 'description' || kind === 'summary',
  );
  // listShown has the titles of boxes, with what else their tags say.
  const body = passages.filter((passage) => !head.includes(passage) && passage.kind !== 'box');
  const shown = listShown(parseProse(prose), catalog, body);
  // Passages stand before what is shown on their first line, but after the box that they are in. What is shown further
  // down in one is still above the next.
  const inOrder = [
    ...shown.filter(({ opens }) => opens),
    ...body.map(({ line = 0, text }) => ({ line, text })),
    ...shown.filter(({ opens }) => !opens),
  ].toSorted((a, b) => a.line - b.line);
  const { audience, sources } = prose.head;
  const all = [
    ...head.map(({ text }) => text),
    ...(audience === undefined ? [] : [`Written for: ${audience}`]),
    ...inOrder.map(({ text }) => text),
    `Sources: ${sources.length === 0 ? 'none' : sources.toSorted().join(', ')}`,
  ];
  return `${all.map((text) => text.replaceAll(/\s+/g, ' ').trim()).join('\n\n')}\n`;
}
