import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { ContentError, type ContentIssue } from '#lib/content-error.ts';
import { checkCitations } from './check-citations.ts';
import { checkFactSources } from './check-fact-sources.ts';
import { checkLinks, findLinkFault, type LinkTargets } from './check-links.ts';
import { checkNames } from './check-names.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { parseProse } from './parse-prose.ts';
import { readHeadings } from './read-headings.ts';
import type { Prose } from './read-prose.ts';
import type { SyntaxNode } from './syntax-tree.ts';

/** An article or a standing page, as far as the checks read it. */
type CheckedProse = Prose<{
  readonly sources: readonly string[];
  readonly related?: readonly string[];
}>;

/** What prose may refer to. */
type ProseFacts = {
  /** Source ids. */
  readonly sources: ReadonlySet<string>;
  /** Every address of the site without language prefix and #anchor. */
  readonly addresses: ReadonlySet<string>;
  readonly catalog: Catalog;
};

type ParsedProse = { readonly prose: CheckedProse; readonly tree: SyntaxNode };

/**
 * Every fault in articles and standing pages that reading their heads could not find: components, props, roles,
 * sessions, sources, headings and links. By file, then by line. Titles are compared in lib/pages/check-pages.ts.
 */
export function checkProse(entries: readonly CheckedProse[], facts: ProseFacts): readonly ContentIssue[] {
  const { parsed, issues } = parseAll(entries);
  const headings = parsed.map(({ prose, tree }) => ({ prose, ...readHeadings(prose.file, tree) }));
  const anchors = new Map(headings.map((found) => [found.prose.address, found.headings.map(({ id }) => id)]));
  const targets: LinkTargets = { addresses: facts.addresses, anchors };
  const all = [
    ...issues,
    ...headings.flatMap((found) => found.issues),
    ...parsed.flatMap(({ prose, tree }) => [
      ...checkVocabulary(prose.file, tree),
      ...checkLinks(prose.file, prose.address, tree, targets),
      ...checkCitations(prose, tree, facts.sources),
      ...checkFactSources(prose, tree, facts.catalog),
      ...checkNames(prose.file, tree, facts.catalog),
      ...checkRelated(prose, targets),
    ]),
  ];
  return all.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function parseAll(entries: readonly CheckedProse[]): {
  readonly parsed: readonly ParsedProse[];
  readonly issues: readonly ContentIssue[];
} {
  const parsed: ParsedProse[] = [];
  const issues: ContentIssue[] = [];
  for (const prose of entries) {
    try {
      parsed.push({ prose, tree: parseProse(prose) });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      issues.push(...error.issues);
    }
  }
  return { parsed, issues };
}

function checkRelated(
  { file, address, head, headLines }: CheckedProse,
  targets: LinkTargets,
): readonly ContentIssue[] {
  return (head.related ?? []).flatMap((href, index) => {
    const fault = findLinkFault(href, address, targets);
    return fault === undefined ? [] : [{ file, line: headLines[`related.${String(index)}`] ?? 1, ...fault }];
  });
}
