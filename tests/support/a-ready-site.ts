import { buildCatalog } from '#lib/catalog/build-catalog.ts';
import type { CatalogSource } from '#lib/catalog/catalog-source.ts';
import type { LaunchSources } from '#lib/cli/list-placeholders.ts';
import { hashWords } from '#lib/reviews/hash-words.ts';
import type { ReviewableProse } from '#lib/reviews/judge-prose.ts';
import { provider } from '#content/provider/provider.ts';
import { aCatalogSource } from './a-catalog-source.ts';
import { aProse } from './a-prose.ts';

/** The example clinic with values that could be a real one's. */
export const realProvider = {
  ...provider,
  isExample: false,
  name: 'Harbor Virtual IOP',
  shortName: 'Harbor',
  phone: { number: '+12000000000', shown: '(200) 000-0000' },
  email: 'hello@harbor.org',
  dataLicense: { ...provider.dataLicense, confirmedOn: '2026-11-20' },
  licenses: [{ name: 'Outpatient license', number: '12-345', issuer: 'State of Maryland' }],
};

const known = buildCatalog(aCatalogSource());

/** A catalog in which everything is confirmed and was checked in time; `changes` replace whole lists. */
export function aReadyCatalog(changes: Partial<CatalogSource> = {}) {
  const fresh = { certainty: 'primary', recheckOn: '2099-12-31' } as const;
  return {
    ...buildCatalog(aCatalogSource({ provider: realProvider, ...changes })),
    facts: known.facts.map((fact) => ({ ...fact, ...fresh })),
    sources: known.sources.map((source) => ({ ...source, ...fresh })),
    licenseBoards: [],
    helpLines: known.helpLines.map((line) => ({ ...line, recheckOn: '2099-12-31' })),
  };
}

/** A standing page that was reviewed in time. */
export function aReviewedPage(slug: string, body: string): ReviewableProse {
  const head = { title: slug, description: `What stands on the page that is called ${slug}.`, sources: [] };
  const file = `content/pages/${slug}.mdx`;
  const text = { ...aProse({ slug, address: `/${slug}`, file, body }), head };
  const review = {
    reviewer: 'Robin Sample',
    license: 'LCSW, Maryland 00000',
    reviewedOn: '2026-11-20',
    nextReviewOn: '2027-11-20',
    words: hashWords(text, known),
  };
  return { ...text, head: { ...head, review } };
}

/** The standing pages that a site must have, with what they must hold. */
const readyPages = [
  aReviewedPage('privacy', 'Read our [Notice of\nPrivacy Practices](https://harbor.org/notice).\n'),
  aReviewedPage('nondiscrimination', 'Ask the <ComplianceContact />.\n'),
  aReviewedPage('accessibility', 'Write to <Email />.\n'),
  ...['editorial-policy', 'terms', 'safety'].map((slug) => aReviewedPage(slug, 'Words.\n')),
];

/** A site on which nothing is left to do; `changes` undo that. Pages of `texts` stand in place of those they are called like. */
export function aReadySite(changes: Partial<LaunchSources> = {}): LaunchSources {
  const { texts = [], ...others } = changes;
  return {
    catalog: aReadyCatalog(),
    environment: {
      siteUrl: 'https://harbor.org',
      inquiryRecipients: ['age1team', 'age1recovery'],
      mail: { url: 'smtps://mail.harbor.org', from: 'site@harbor.org', to: 'staff@harbor.org' },
      trustedProxies: 1,
    },
    today: '2026-11-25',
    ...others,
    texts: [...readyPages.filter(({ slug }) => !texts.some((text) => text.slug === slug)), ...texts],
  };
}
