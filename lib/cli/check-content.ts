import { redirects } from '#content/redirects/redirects.ts';
import { checkProse } from '#lib/articles/check-articles.ts';
import { buildCatalog } from '#lib/catalog/build-catalog.ts';
import type { Catalog, CatalogSource } from '#lib/catalog/catalog-source.ts';
import { ContentError, type ContentIssue } from '#lib/content-error.ts';
import { checkUnusedFacts } from '#lib/facts/check-figures.ts';
import { checkOwnColors } from '#lib/look/check-own-colors.ts';
import { listFilters } from '#lib/catalog/filters/list-filters.ts';
import { checkPages } from '#lib/pages/check-pages.ts';
import { composeFilterPage } from '#lib/pages/compose-filter-page.ts';
import { checkRedirects } from '#lib/pages/check-redirects.ts';
import { composePages } from '#lib/pages/compose-pages.ts';
import { listAddresses } from '#lib/pages/list-addresses.ts';
import { checkSourceUses } from '#lib/pages/check-source-uses.ts';
import { checkReviews } from '#lib/reviews/check-reviews.ts';
import { checkSearchWords } from '#lib/search/check-search-words.ts';
import { listDocuments } from '#lib/search/list-documents.ts';
import { tokens } from '#tokens';
import { checkBoardDates } from './check-board-dates.ts';
import { checkPassages } from './check-passages.ts';
import type { Content } from './content.ts';
import { listAllPassages } from './list-all-passages.ts';
import { listAnchors } from './list-anchors.ts';

/**
 * Every fault in content. While the catalog has any, only its faults are told: what refers to it cannot be
 * judged before it is whole.
 */
export function checkContent(content: Content): readonly ContentIssue[] {
  const { locale, today, source, words, articles, standing } = content;
  const { catalog, issues } = tryCatalog(source);
  if (catalog === undefined) return issues;
  const { roles, sessions, sources, questions } = catalog;
  const pages = [
    ...composePages({ locale, words: words.pages, roles, sessions, articles, standing }),
    ...listFilters(catalog).map((filter) => composeFilterPage(locale, words, catalog, filter)),
  ];
  const facts = {
    sources: new Set(sources.map(({ id }) => id)),
    addresses: listAddresses(pages),
    catalog,
  };
  const prose = [...articles, ...standing];
  const passages = listAllPassages(content, catalog);
  const found = new Set(listDocuments({ catalog, articles, standing, pages }).map(({ address }) => address));
  return [
    ...checkPages(pages, questions, listAnchors(prose)),
    ...checkProse(prose, facts),
    ...checkSourceUses(catalog, prose),
    ...checkRedirects(redirects, {
      pages: new Set(pages.map(({ address }) => address)),
      others: listAddresses([]),
    }),
    ...checkSearchWords(found, catalog.helpLines),
    ...checkReviews(prose, catalog, today),
    ...checkBoardDates(catalog.licenseBoards, today),
    ...checkOwnColors(catalog.provider, tokens),
    ...checkPassages(passages, catalog),
    ...checkUnusedFacts(passages, catalog),
  ];
}

type Attempt =
  | { readonly catalog: Catalog; readonly issues: readonly [] }
  | { readonly catalog: undefined; readonly issues: readonly ContentIssue[] };

function tryCatalog(source: CatalogSource): Attempt {
  try {
    return { catalog: buildCatalog(source), issues: [] };
  } catch (error) {
    if (error instanceof ContentError) return { catalog: undefined, issues: error.issues };
    throw error;
  }
}
