import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listResults } from '#lib/search/list-results.ts';
import { searchSite } from '#lib/search/search-site.ts';
import { anIndex } from './an-index.ts';
import type { AskedQuestion } from './asked-question.ts';

type Measured = {
  /** Shares of the questions that are answered in the first result, and in the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** Questions that the first result does not answer: where the first answer stands, and what stands in its place. */
  readonly misses: readonly {
    readonly asked: string;
    readonly place: number | undefined;
    readonly found: readonly string[];
  }[];
};

/** Asks every question of the site's own index. Help for a crisis takes no place, as it stands above all results. */
export function measureSearch(questions: readonly AskedQuestion[]): Measured {
  const places = questions.map(({ asked, answeredBy }) => {
    const results = searchSite(asked, { catalog, words: words.search, index: anIndex });
    const found = listResults(results);
    const helped =
      results.crisis !== undefined && answeredBy.some((address) => address.startsWith('/get-help-now'));
    const at = helped ? 0 : found.findIndex((address) => answers(address, answeredBy));
    return { asked, place: at === -1 ? undefined : at + 1, found: found.slice(0, 3) };
  });
  const share = (most: number) =>
    places.filter(({ place }) => place !== undefined && place <= most).length / questions.length;
  return { first: share(1), firstThree: share(3), misses: places.filter(({ place }) => place !== 1) };
}

/** A page answers for each of its sections; a section answers for itself alone. */
function answers(address: string, answeredBy: readonly string[]): boolean {
  return answeredBy.includes(address) || answeredBy.includes(address.split('#')[0] ?? '');
}
