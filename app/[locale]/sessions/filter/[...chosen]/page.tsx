import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { CellReasons } from '#components/sessions/cell-reasons.tsx';
import { FilterLinks } from '#components/sessions/filter-links.tsx';
import { SessionMatrix } from '#components/sessions/session-matrix.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { listFilteredSessions } from '#lib/catalog/filters/list-filtered-sessions.ts';
import { listFilters } from '#lib/catalog/filters/list-filters.ts';
import { listFilterSegments, readFilterAddress } from '#lib/pages/filter-address.ts';
import { getPage } from '#lib/pages/get-page.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; chosen: string[] }> };

/** Only filters that let a session through have a page. */
export const dynamicParams = false;

export function generateStaticParams() {
  const all = listFilters(catalog).map((each) => [...listFilterSegments(each)]);
  return listLocales().flatMap((locale) => all.map((chosen) => ({ locale, chosen })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, chosen } = await params;
  return describePage(locale, addressOf(chosen));
}

export default async function FilterPage({ params }: PageProps) {
  const { locale, chosen: segments } = await params;
  const address = addressOf(segments);
  const [words, page, trail] = await Promise.all([
    loadWords(locale),
    getPage(locale, address),
    trailOf(locale, address),
  ]);
  const chosen = readFilterAddress(address) ?? {};
  const sessions = listFilteredSessions(catalog, chosen);
  const link = (to: string) => localizeAddress(locale, to);
  const lead = words.filters.lead(sessions.length, catalog.sessions.length);
  return (
    <PageFrame words={words.layout} trail={trail} title={page.title} lead={lead}>
      <PageData locale={locale} address={address} />
      <FilterLinks words={words} catalog={catalog} chosen={chosen} link={link} />
      <SessionMatrix words={words} {...catalog} sessions={sessions} link={link} />
      <p>
        <a className="tap" href={link('/sessions#legend')}>
          {words.filters.marks}
        </a>
      </p>
      {chosen.role !== undefined && (
        <>
          <h2 id="reasons">{words.filters.reasons}</h2>
          <CellReasons words={words} catalog={catalog} sessions={sessions} role={chosen.role} link={link} />
        </>
      )}
      <NextStep words={words} to={['/care-team', '/contact']} link={link} />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}

function addressOf(segments: readonly string[]): string {
  return `/sessions/filter/${segments.join('/')}`;
}
