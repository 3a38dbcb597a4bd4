import type { BreadcrumbList, Thing, WebPage, WebPageLeaf, WebSite } from 'schema-dts';
import type { PageKind } from '#lib/pages/page.ts';
import { readerAddress } from '#lib/pages/reader-address.ts';
import { describeReview } from './describe-article.ts';
import { describeProvider } from './describe-provider.ts';
import { describeSubject } from './describe-subject.ts';
import type { PageContext } from './page-context.ts';
import { fullAddress, nameProvider, providerId } from './things-by-id.ts';

const pageTypes = {
  home: 'WebPage',
  'care-team': 'CollectionPage',
  role: 'WebPage',
  comparisons: 'CollectionPage',
  comparison: 'WebPage',
  sessions: 'CollectionPage',
  session: 'WebPage',
  filter: 'CollectionPage',
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
} as const satisfies Readonly<Record<PageKind, WebPage['@type']>>;

/**
 * All structured data of one page: the page, its trail, what it is about, and who publishes it.
 * The clinic is told in full on home and contact, where its details stand; elsewhere by name.
 * Every word of it stands on the page: tests/built/structured-data.test.ts looks for each.
 */
export function structurePage(context: PageContext): readonly Thing[] {
  const { kind } = context.page;
  return [
    describeWebPage(context),
    kind === 'home' ? describeSite(context) : describeTrail(context),
    kind === 'home' || kind === 'contact' ? describeProvider(context) : nameProvider(context),
  ];
}

/** Titles and descriptions stand in the page's head alone, so the name is that of its trail; home has none there. */
function describeWebPage(context: PageContext): WebPage {
  const { page, locale } = context;
  const url = fullAddress(context, page.address);
  return {
    '@type': pageTypes[page.kind],
    '@id': url,
    url,
    inLanguage: locale,
    isPartOf: { '@id': siteId(context) },
    publisher: { '@id': providerId(context) },
    ...(page.kind === 'home' ? {} : { name: page.name, breadcrumb: { '@id': trailId(context) } }),
    ...(page.updatedOn === undefined ? {} : { dateModified: page.updatedOn }),
    ...describeReview(page),
    ...describeAudience(context),
    ...describeSubject(context),
  };
}

/** Whom a page is for, where it is one audience's own. */
function describeAudience({ page, catalog }: PageContext): Pick<WebPageLeaf, 'audience'> {
  const reader = catalog.readers.find(({ audience }) => page.address === readerAddress(audience));
  return reader === undefined ? {} : { audience: { '@type': 'Audience', audienceType: reader.audience } };
}

function describeSite(context: PageContext): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId(context),
    url: fullAddress(context, '/'),
    name: context.catalog.provider.name,
    inLanguage: context.locale,
    publisher: { '@id': providerId(context) },
  };
}

function describeTrail(context: PageContext): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': trailId(context),
    itemListElement: context.trail.map(({ href, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: context.origin + href,
    })),
  };
}

function trailId(context: PageContext): string {
  return `${fullAddress(context, context.page.address)}#trail`;
}

function siteId(context: PageContext): string {
  return `${fullAddress(context, '/')}#site`;
}
