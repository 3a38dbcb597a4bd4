import { questionAddress, topicAddress } from '#lib/pages/question-address.ts';
import { stateName } from '#lib/catalog/state-name.ts';
import { listRegions, listStates, regionAddress, stateAddress } from '#lib/pages/license-address.ts';
import { isCrawled } from '#lib/pages/crawl-rule.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { describeDataSet } from './describe-data-set.ts';
import { describeArticle } from './describe-article.ts';
import { providerId } from './describe-provider.ts';
import type { PageContext } from './page-context.ts';
import type { Thing } from './thing.ts';

/**
 * What a page is about, from text that it shows; undefined when the page is about nothing that schema.org names.
 * Throws when the page list and the catalog disagree.
 */
export function describeSubject(context: PageContext): Thing | readonly Thing[] | undefined {
  const { page, origin } = context;
  switch (page.kind) {
    case 'home':
    case 'contact':
      return { '@id': providerId(origin) };
    case 'care-team':
    case 'comparisons':
    case 'sessions':
    case 'articles':
    case 'faq':
    case 'sheets':
    case 'license-check':
      return describeList(context);
    case 'role':
      return describeRole(context);
    case 'session':
      return describeSession(context);
    case 'article':
      return describeArticle(context);
    case 'faq-topic':
      return describeQuestions(context);
    case 'glossary':
      return describeTerms(context);
    case 'data':
      return describeDataSet(context);
    case 'license-region':
      return describeStates(context);
    case 'comparison':
    case 'filter':
    case 'reader':
    case 'search':
    case 'sources':
    case 'role-sheet':
    case 'session-sheet':
    case 'standing':
      return undefined;
  }
}

function describeList({ page, pages, origin, locale }: PageContext): Thing {
  return {
    '@type': 'ItemList',
    itemListElement: pages
      // The way to comparisons stands below the roles, and is none.
      .filter((each) => each.parent === page.address && each.kind !== 'comparisons' && isCrawled(each))
      .map(({ name, address }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url: origin + localizeAddress(locale, address),
      })),
  };
}

/** The states of one part of the country, each with the place of its look-ups. */
function describeStates({ page, origin, locale }: PageContext): Thing {
  return {
    '@type': 'ItemList',
    itemListElement: listRegions()
      .filter((region) => regionAddress(region) === page.address)
      .flatMap(listStates)
      .map((state, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: stateName(state),
        url: origin + localizeAddress(locale, stateAddress(state)),
      })),
  };
}

function describeRole({ page, catalog }: PageContext): Thing {
  const role = catalog.roles.find(({ slug }) => page.address.endsWith(`/${slug}`));
  if (role === undefined) throw new Error(`${page.address} is listed, but the catalog has no such role.`);
  return {
    '@type': 'Occupation',
    name: role.title,
    description: role.summary,
    educationRequirements: role.education,
    qualifications: role.credentials.map(({ abbreviation, name }) => `${name} (${abbreviation})`),
    responsibilities: role.may,
  };
}

function describeSession({ page, catalog, origin }: PageContext): Thing {
  const session = catalog.sessions.find(({ slug }) => page.address.endsWith(`/${slug}`));
  if (session === undefined) {
    throw new Error(`${page.address} is listed, but the catalog has no such session.`);
  }
  return {
    '@type': 'Service',
    name: session.title,
    description: session.summary,
    provider: { '@id': providerId(origin) },
    audience: { '@type': 'Audience', audienceType: session.attends },
  };
}

function describeQuestions({ catalog, page, origin, locale }: PageContext): readonly Thing[] {
  return catalog.questions
    .filter(({ topic }) => topicAddress(topic) === page.address)
    .map((entry) => ({
      '@type': 'Question',
      '@id': origin + localizeAddress(locale, questionAddress(entry)),
      name: entry.question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: entry.answer.join('\n\n'),
      },
    }));
}

function describeTerms({ catalog, page }: PageContext): Thing {
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
