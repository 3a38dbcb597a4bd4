import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { MatrixDownloads } from '#components/data/matrix-downloads.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { FilterLinks } from '#components/sessions/filter-links.tsx';
import { PartLegend } from '#components/sessions/part-legend.tsx';
import { SessionMatrix } from '#components/sessions/session-matrix.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { composeDataFile } from '#lib/pages/data-files/compose-data-file.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/sessions';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function SessionsPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { title, lead, why, whyText } = words.sessions;
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={title}
      lead={lead}
    >
      <PageData locale={locale} address={address} />
      <PartLegend words={words} />
      <FilterLinks words={words} catalog={catalog} chosen={{}} link={link} />
      <SessionMatrix words={words} {...catalog} link={link} />
      <MatrixDownloads words={words.data} files={listDownloads()} rows={countCells()} link={link} />
      <section aria-labelledby="why" className="no-print">
        <h2 id="why">{why}</h2>
        <p className="max-w-measure">{whyText}</p>
      </section>
      <NextStep words={words} to={['/care-team', '/contact']} link={link} />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}

function listDownloads() {
  return (
    [
      ['/sessions/matrix.csv', 'CSV'],
      ['/sessions/matrix.json', 'JSON'],
    ] as const
  ).map(([file, format]) => ({
    address: file,
    format,
    bytes: composeDataFile(file, catalog, readSiteOrigin()).bytes,
  }));
}

function countCells(): number {
  return catalog.sessions.length * catalog.roles.length;
}
