import type { DefinedTermSet, ItemList, Question } from 'schema-dts';
import { listFilteredSessions } from '#lib/catalog/filters/list-filtered-sessions.ts';
import { stateName } from '#lib/catalog/state-name.ts';
import { isCrawled } from '#lib/pages/crawl-rule.ts';
import { readFilterAddress } from '#lib/pages/filter-address.ts';
import { listRegions, listStates, regionAddress, stateAddress } from '#lib/pages/license-address.ts';
import { questionAddress, topicAddress } from '#lib/pages/question-address.ts';
import type { PageContext } from './page-context.ts';
import { fullAddress } from './things-by-id.ts';

/** The pages below a page that lists them. */
export function describePageList(context: PageContext): ItemList {
  const { page, pages } = context;
  return describeList(
    context,
    // The way to comparisons stands below the roles, and is none.
    pages.filter((each) => each.parent === page.address && each.kind !== 'comparisons' && isCrawled(each)),
  );
}

/** The states of one part of the country, each with the place of its look-ups. */
export function describeStates(context: PageContext): ItemList {
  const states = listRegions()
    .filter((region) => regionAddress(region) === context.page.address)
    .flatMap(listStates)
    .map((state) => ({ name: stateName(state), address: stateAddress(state) }));
  return describeList(context, states);
}

/** The sessions that a filter leaves. Throws when the page's address is that of no filter. */
export function describeFilter(context: PageContext): ItemList {
  const { page, catalog } = context;
  const filter = readFilterAddress(page.address);
  if (filter === undefined) throw new Error(`${page.address} is the address of no filter.`);
  const sessions = listFilteredSessions(catalog, filter);
  return describeList(
    context,
    sessions.map(({ title, slug }) => ({ name: title, address: `/sessions/${slug}` })),
  );
}

/** The questions of one topic with their answers. */
export function describeQuestions(context: PageContext): readonly Question[] {
  return context.catalog.questions
    .filter(({ topic }) => topicAddress(topic) === context.page.address)
    .map((entry) => ({
      '@type': 'Question',
      '@id': fullAddress(context, questionAddress(entry)),
      name: entry.question,
      acceptedAnswer: { '@type': 'Answer', text: entry.answer.join('\n\n') },
    }));
}

/** All words of the glossary. */
export function describeTerms({ catalog, page }: PageContext): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name: page.name,
    hasDefinedTerm: catalog.terms.map(({ term, abbreviation, meaning }) => ({
      '@type': 'DefinedTerm',
      name: term,
      ...(abbreviation === undefined ? {} : { termCode: abbreviation }),
      description: meaning,
    })),
  };
}

type Entry = { readonly name: string; readonly address: string };

function describeList(context: PageContext, entries: readonly Entry[]): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: entries.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: fullAddress(context, address),
    })),
  };
}
