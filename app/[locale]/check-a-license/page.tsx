import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { CheckSteps } from '#components/license-check/check-steps.tsx';
import { CredentialPlaces } from '#components/license-check/credential-places.tsx';
import { LookUpCounts } from '#components/license-check/look-up-counts.tsx';
import { NationalList } from '#components/license-check/national-list.tsx';
import { StateFinder } from '#components/license-check/state-finder.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { SourceList } from '#components/ui/source-list.tsx';
import { nationalLookUps } from '#content/license-boards/national.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { countLookUps } from '#lib/catalog/count-look-ups.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import { licenseCheckAddress } from '#lib/pages/license-address.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, licenseCheckAddress);
}

/** How to check a license, and the way to the look-ups of every state. */
export default async function LicenseCheckPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { title, lead, tells, tellsNot, steps, kinds, states, national, sure } = words.licenseCheck;
  const contents = Object.entries({ tells, 'tells-not': tellsNot, steps, states, kinds, national, sure });
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, licenseCheckAddress)}
      title={title}
      lead={lead}
    >
      <PageData locale={locale} address={licenseCheckAddress} />
      <WithContents
        label={words.layout.onThisPage}
        headings={contents.map(([id, { heading }]) => ({ id, text: heading }))}
      >
        <CheckSteps words={words.licenseCheck} />
        <h2 id="states">{states.heading}</h2>
        <StateFinder words={words} provider={catalog.provider} link={link} />
        <h2 id="kinds">{kinds.heading}</h2>
        <CredentialPlaces words={words.licenseCheck} roles={catalog.roles} />
        <h2 id="national">{national.heading}</h2>
        <p className="max-w-measure">{national.lead}</p>
        <NationalList lookUps={nationalLookUps} />
        <h2 id="sure">{sure.heading}</h2>
        {sure.text.map((text) => (
          <p key={text} className="max-w-measure">
            {text}
          </p>
        ))}
        <LookUpCounts words={words.licenseCheck} counts={countLookUps(catalog.licenseBoards)} />
        <SourceList
          words={words.layout}
          sources={listSources(
            catalog,
            nationalLookUps.map(({ source }) => source),
          )}
        />
        <RelatedPages
          label={words.layout.relatedPages}
          links={[
            { href: link('/care-team'), text: words.pages.careTeam.name },
            { href: link('/faq/licenses'), text: words.pages.faqTopics.licenses.title },
            { href: link('/contact'), text: words.pages.contact.name },
          ]}
        />
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}
