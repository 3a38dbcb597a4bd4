import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { SessionPage as SessionContent } from '#components/sessions/session-page.tsx';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; session: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().flatMap((locale) => catalog.sessions.map(({ slug }) => ({ locale, session: slug })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, session } = await params;
  return describePage(locale, `/sessions/${session}`);
}

export default async function SessionPage({ params }: PageProps) {
  const { locale, session } = await params;
  const address = `/sessions/${session}`;
  return (
    <>
      <SessionContent
        words={await loadWords(locale)}
        catalog={catalog}
        session={getSession(catalog, session)}
        week={planSampleWeek(sampleWeek, catalog.provider)}
        trail={await trailOf(locale, address)}
        link={(to) => localizeAddress(locale, to)}
      />
      <PageData locale={locale} address={address} />
    </>
  );
}
