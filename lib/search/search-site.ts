import type { HelpLine } from '#content/help-lines/schema.ts';
import { crisisHelp } from '#content/search/crisis-words.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { answerFromCatalog } from './answer-from-catalog.ts';
import type { CatalogAnswer } from './catalog-answer.ts';
import { cleanQuery } from './clean-query.ts';
import { findCrisis, type Crisis } from './find-crisis.ts';
import { groupHits, type ResultGroup } from './group-hits.ts';
import { listMisses } from './list-misses.ts';
import type { SearchIndex } from './open-index.ts';
import { rankHits } from './rank-hits.ts';
import { readQuery } from './read-query.ts';
import { isSmallStem } from './to-stem.ts';

/** Help for words of a crisis: lines to show above all else, and where the site says more. */
export type CrisisAnswer = {
  readonly lines: readonly HelpLine[];
  /** Without language prefix. */
  readonly more: string;
  readonly isSpanish: boolean;
};

/** All that is found for a query. */
export type SearchResults = {
  /** As typed, cleaned; empty when nothing was asked. */
  readonly query: string;
  readonly crisis?: CrisisAnswer;
  readonly answers: readonly CatalogAnswer[];
  readonly groups: readonly ResultGroup[];
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** Words that stand nowhere on the site and were not taken for others. */
  readonly unknown: readonly string[];
  /** Stems to mark in excerpts. */
  readonly marked: ReadonlySet<string>;
  /** Words to count for editors as found nowhere. */
  readonly misses: readonly string[];
};

type Site = {
  readonly catalog: Catalog;
  readonly words: Words['search'];
  readonly index: SearchIndex;
};

/** More lines than these are no help at a glance. */
const mostLines = 4;

/** Answers a query as it was typed. Never throws, whatever that is. */
export function searchSite(typed: string, { catalog, words, index }: Site): SearchResults {
  const query = cleanQuery(typed);
  const crisis = findCrisis(query);
  const read = readQuery(query, index.words);
  return {
    query,
    ...(crisis === undefined ? {} : { crisis: helpWith(crisis, catalog.helpLines) }),
    answers: answerFromCatalog(read, { catalog, words: words.answers }),
    groups: groupHits(rankHits(read.concepts, index)),
    corrected: read.corrected,
    unknown: [...new Set(read.unknown)],
    marked: new Set(read.concepts.flatMap(({ ways }) => ways.flat()).filter((stem) => !isSmallStem(stem))),
    misses: crisis === undefined ? listMisses(query, read.unknown) : [],
  };
}

function helpWith({ kinds, isSpanish }: Crisis, helpLines: readonly HelpLine[]): CrisisAnswer {
  const ids = new Set(kinds.flatMap((kind) => crisisHelp[kind].lines));
  const [first = 'danger'] = kinds;
  return {
    lines: [...ids].flatMap((id) => helpLines.find((line) => line.id === id) ?? []).slice(0, mostLines),
    more: `/get-help-now#${crisisHelp[first].more}`,
    isSpanish,
  };
}
