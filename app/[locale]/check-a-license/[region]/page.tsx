import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { StateLookUps } from '#components/license-check/state-look-ups.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import type { RegionSlug } from '#content/license-boards/boards.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { licenseCheckAddress, listRegions, listStates, regionAddress } from '#lib/pages/license-address.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; region: RegionSlug }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().flatMap((locale) => listRegions().map((region) => ({ locale, region })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, region } = await params;
  return describePage(locale, regionAddress(region));
}

/** The look-ups of the states in one part of the country. */
export default async function LicenseRegionPage({ params }: PageProps) {
  const { locale, region } = await params;
  const address = regionAddress(region);
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const here = new Set<string>(listStates(region));
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={words.pages.licenseRegions[region].title}
      lead={words.licenseCheck.region.lead}
    >
      <PageData locale={locale} address={address} />
      <StateLookUps
        words={words.licenseCheck}
        states={catalog.licenseBoards.filter(({ state }) => here.has(state))}
        ours={catalog.provider.statesServed}
      />
      <RelatedPages
        label={words.layout.relatedPages}
        links={[
          { href: link(licenseCheckAddress), text: words.licenseCheck.region.howTo },
          ...listRegions()
            .filter((other) => other !== region)
            .map((other) => ({
              href: link(regionAddress(other)),
              text: words.pages.licenseRegions[other].title,
            })),
        ]}
      />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
