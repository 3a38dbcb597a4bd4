import { evaluate } from '@mdx-js/mdx';
import { createElement, type ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { refuseIssues } from '#lib/content-error.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { explainSyntaxError, placeBody, type ProseBody } from './parse-prose.ts';
import { labelCells } from './label-cells.ts';
import { numberNotes } from './number-notes.ts';
import { readHeadings, setHeadingIds, type Heading } from './read-headings.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import type { VocabularyComponents } from './vocabulary.ts';

type Elements = Parameters<Awaited<ReturnType<typeof evaluate>>['default']>[0]['components'];

/** The vocabulary's components, and any of the plain elements (`a`, `h2`, `table`) that are to look otherwise. */
export type ProseComponents = VocabularyComponents & NonNullable<Elements>;

/** A text ready to be rendered, with the headings for its table of contents. */
type CompiledProse = {
  readonly Content: (props: { readonly components: ProseComponents }) => ReactNode;
  readonly headings: readonly Heading[];
  /** How often the text cites each source, by its id: the notes are `note-<id>-1` and so on. */
  readonly citations: ReadonlyMap<string, number>;
};

/**
 * Compiles an article or a standing page. Headings get the ids that they carry; components come from the caller.
 * Throws a ContentError with file, line and remedy when the text is not MDX or uses anything outside the vocabulary.
 */
export async function compileArticle(prose: ProseBody): Promise<CompiledProse> {
  const found: Heading[] = [];
  const citations = new Map<string, number>();
  const checkAndMark = () => (tree: SyntaxNode) => {
    const { headings, issues } = readHeadings(prose.file, tree);
    refuseIssues([...checkVocabulary(prose.file, tree), ...issues]);
    found.push(...headings);
    setHeadingIds(tree);
    numberNotes(tree, citations);
    labelCells(tree);
  };
  try {
    const { default: Body } = await evaluate(placeBody(prose), {
      ...runtime,
      remarkPlugins: [remarkGfm, checkAndMark],
    });
    return { Content: ({ components }) => createElement(Body, { components }), headings: found, citations };
  } catch (error) {
    throw explainSyntaxError(prose.file, error);
  }
}
