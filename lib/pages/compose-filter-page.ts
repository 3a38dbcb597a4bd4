import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listFilteredSessions } from '#lib/catalog/filters/list-filtered-sessions.ts';
import { listChosen, type SessionFilter } from '#lib/catalog/filters/session-filter.ts';
import { lowerFirst } from '#lib/catalog/who-leads.ts';
import type { Locale } from '#lib/site/locale.ts';
import { filterAddress } from './filter-address.ts';
import { longestDescription } from './page-limits.ts';
import type { Page } from './page.ts';

/**
 * The page of one filter. The page list leaves these out: they are ways into the table, not texts to be found, printed
 * or read aloud each by itself.
 */
export function composeFilterPage(
  locale: Locale,
  { filters: words }: Pick<Words, 'filters'>,
  catalog: Pick<Catalog, 'roles' | 'sessions' | 'matrix'>,
  filter: SessionFilter,
): Page {
  const role = catalog.roles.find(({ slug }) => slug === filter.role);
  const title = words.title({ ...filter, role });
  return {
    address: filterAddress(filter),
    title,
    name: title,
    description: describe(words, catalog, filter),
    file: `content/wording/${locale}/filters.ts`,
    parent: '/sessions',
    kind: 'filter',
    canonical: filterAddress(firstChoice(filter)),
  };
}

/** The same with its first choice alone: search engines need no more of the many that are narrower. */
function firstChoice(filter: SessionFilter): SessionFilter {
  const [first] = listChosen(filter);
  return first === undefined ? {} : { [first]: filter[first] };
}

/** How many sessions there are, and as many of their names as search engines show. */
function describe(
  words: Words['filters'],
  catalog: Pick<Catalog, 'sessions' | 'matrix'>,
  filter: SessionFilter,
): string {
  const found = listFilteredSessions(catalog, filter);
  const start = words.describe(found.length, catalog.sessions.length);
  const room = longestDescription - start.length - words.descriptionTail.length - '. '.length;
  let names = '';
  for (const { title } of found) {
    const longer = names === '' ? lowerFirst(title) : `${names}, ${lowerFirst(title)}`;
    if (longer.length > room) break;
    names = longer;
  }
  return `${start}${names}. ${words.descriptionTail}`;
}
