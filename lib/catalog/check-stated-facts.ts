import type { ContentIssue } from '#lib/content-error.ts';
import type { Catalog } from './catalog-source.ts';
import { findTokens } from './fill-tokens.ts';
import { listTruthSources } from './list-sources.ts';
import { listCatalogTexts, type WrittenText } from './list-texts.ts';
import { findFact } from './say-fact.ts';

/**
 * Facts that a text of the catalog states as it must not: one that is not yet confirmed, because a token cannot say
 * so, and in an answer or a truth one whose source it does not cite. Articles are held to the same by checkFactSources.
 */
export function checkStatedFacts(catalog: Catalog): readonly ContentIssue[] {
  const cited = new Map([
    ...catalog.questions.map(({ id, sources }) => [id, sources] as const),
    ...catalog.truths.map((truth) => [truth.id, listTruthSources(truth)] as const),
  ]);
  return listCatalogTexts(catalog).flatMap((text) =>
    findTokens(catalog, text.text).flatMap(({ token }) => {
      const id = /^\{fact:([a-z0-9-]+)/.exec(token)?.[1] ?? '';
      return describe(catalog, text, id, cited.get(text.entry.split('.')[0] ?? ''));
    }),
  );
}

function describe(
  catalog: Catalog,
  { file, entry }: WrittenText,
  id: string,
  sources: readonly string[] | undefined,
): readonly ContentIssue[] {
  const fact = findFact(catalog, id);
  if (fact === undefined) return [];
  if (fact.certainty === 'unconfirmed') {
    return [
      {
        file,
        entry,
        message: `The fact "${id}" is not yet confirmed, and nothing would tell visitors so here.`,
        remedy:
          'Leave it out, find a source that says it, or state it in an article with <Fact />, which says so.',
      },
    ];
  }
  // A source that does not exist is told where the fact names it.
  if (!catalog.sources.some((source) => source.id === fact.source)) return [];
  if (fact.source === undefined || sources?.includes(fact.source) !== false) return [];
  return [
    {
      file,
      entry,
      message: `The fact "${id}" was read in "${fact.source}", which this text does not cite.`,
      remedy: `Add "${fact.source}" to its sources.`,
    },
  ];
}
