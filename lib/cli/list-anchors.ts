import { parseProse } from '#lib/articles/parse-prose.ts';
import { readHeadings } from '#lib/articles/read-headings.ts';
import type { Article } from '#lib/articles/load-articles.ts';
import type { StandingPage } from '#lib/articles/load-pages.ts';
import { ContentError } from '#lib/content-error.ts';

/** The heading ids of every page written in prose, by address; one that cannot be parsed is left out. */
export function listAnchors(
  entries: readonly (Article | StandingPage)[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    entries.flatMap((prose) => {
      const ids = findIds(prose);
      return ids === undefined ? [] : [[prose.address, ids] as const];
    }),
  );
}

/** What is wrong with a text is told by checkProse. */
function findIds(prose: Article | StandingPage): readonly string[] | undefined {
  try {
    return readHeadings(prose.file, parseProse(prose)).headings.map(({ id }) => id);
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
