import { localizeAddress } from '#lib/site/locale.ts';
import type { PageKind } from '#lib/pages/page.ts';
import { readerAddress } from '#lib/pages/reader-address.ts';
import { describeReview } from './describe-article.ts';
import { describeProvider, providerId } from './describe-provider.ts';
import { describeSubject } from './describe-subject.ts';
import type { PageContext } from './page-context.ts';
import type { Thing } from './thing.ts';

const pageTypes: Readonly<Record<PageKind, string>> = {
  home: 'WebPage',
  'care-team': 'CollectionPage',
  role: 'WebPage',
  comparisons: 'CollectionPage',
  comparison: 'WebPage',
  sessions: 'CollectionPage',
  session: 'WebPage',
  filter: 'WebPage',
  articles: 'CollectionPage',
  article: 'MedicalWebPage',
  faq: 'CollectionPage',
  'faq-topic': 'FAQPage',
  contact: 'ContactPage',
  reader: 'WebPage',
  glossary: 'WebPage',
  'license-check': 'CollectionPage',
  'license-region': 'WebPage',
  search: 'WebPage',
  sources: 'CollectionPage',
  data: 'WebPage',
  sheets: 'CollectionPage',
  'role-sheet': 'WebPage',
  'session-sheet': 'WebPage',
  standing: 'WebPage',
};

/**
 * All structured data of one page: the page, its trail, what it is about, and who publishes it.
 * The clinic is told in full on home and contact, where its details stand; elsewhere by name.
 */
export function structurePage(context: PageContext): readonly Thing[] {
  const { page, origin, locale, catalog } = context;
  const tellsProvider = page.kind === 'home' || page.kind === 'contact';
  const policyUrl = origin + localizeAddress(locale, '/editorial-policy');
  return [
    describeWebPage(context),
    ...(page.kind === 'home' ? [describeSite(context)] : [describeTrail(context)]),
    tellsProvider
      ? describeProvider(catalog.provider, origin, policyUrl)
      : { '@type': 'MedicalOrganization', '@id': providerId(origin), name: catalog.provider.name },
  ];
}

function describeWebPage(context: PageContext): Thing {
  const { page, origin, locale } = context;
  const url = origin + localizeAddress(locale, page.address);
  const subject = describeSubject(context);
  return {
    '@type': pageTypes[page.kind],
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: locale,
    isPartOf: { '@id': siteId(context) },
    publisher: { '@id': providerId(origin) },
    ...(page.kind === 'home' ? {} : { breadcrumb: { '@id': `${url}#trail` } }),
    ...(page.updatedOn === undefined ? {} : { dateModified: page.updatedOn }),
    ...describeReview(page),
    ...describeAudience(context),
    ...(subject === undefined ? {} : { mainEntity: subject }),
  };
}

/** Whom a page is for, where it is one audience's own. */
function describeAudience({ page, catalog }: PageContext): Thing {
  const reader = catalog.readers.find(({ audience }) => page.address === readerAddress(audience));
  return reader === undefined ? {} : { audience: { '@type': 'Audience', audienceType: reader.audience } };
}

function describeSite(context: PageContext): Thing {
  const { origin, locale, catalog } = context;
  return {
    '@type': 'WebSite',
    '@id': siteId(context),
    url: origin + localizeAddress(locale, '/'),
    name: catalog.provider.name,
    inLanguage: locale,
    publisher: { '@id': providerId(origin) },
  };
}

function describeTrail({ page, trail, origin, locale }: PageContext): Thing {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${origin}${localizeAddress(locale, page.address)}#trail`,
    itemListElement: trail.map(({ href, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: origin + href,
    })),
  };
}

function siteId({ origin, locale }: PageContext): string {
  return `${origin}${localizeAddress(locale, '/')}#site`;
}
