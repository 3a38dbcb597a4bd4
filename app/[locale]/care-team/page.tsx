import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { RoleSummary } from '#components/care-team/role-summary.tsx';
import { JourneyDrawing } from '#components/drawings/journey-drawing.tsx';
import { KnotLegend } from '#components/drawings/knot-legend.tsx';
import { TeamFigure } from '#components/drawings/team-figure.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { journey } from '#content/sessions/journey.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';
import { licenseCheckAddress } from '#lib/pages/license-address.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/care-team';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function CareTeamPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { title, lead, matrixLink } = words.careTeam;
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={title}
      lead={lead}
    >
      <PageData locale={locale} address={address} />
      <div className="mt-8 grid gap-x-12 md:grid-cols-2">
        {catalog.roles.map((role) => (
          <RoleSummary
            key={role.slug}
            words={words.careTeam}
            role={role}
            leads={listSessionsWithPart(catalog, role.slug, 'leads')}
            link={link}
            headingLevel="h2"
          />
        ))}
        <TeamFigure words={words.drawings} catalog={catalog} />
      </div>
      <section aria-labelledby="journey">
        <h2 id="journey">{words.drawings.journey.heading}</h2>
        <JourneyDrawing words={words.drawings} catalog={catalog} journey={journey} />
        <KnotLegend words={words} parts={['leads', 'co-leads', 'supports']} />
      </section>
      <RelatedPages
        label={words.layout.relatedPages}
        links={[
          { href: link('/sessions'), text: matrixLink },
          { href: link('/care-team/compare'), text: words.compare.link },
          { href: link(licenseCheckAddress), text: words.careTeam.checkAny },
          { href: link('/contact'), text: words.pages.contact.name },
        ]}
      />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
