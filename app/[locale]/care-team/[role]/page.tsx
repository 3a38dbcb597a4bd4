import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { RolePage as RoleContent } from '#components/care-team/role-page.tsx';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole } from '#lib/catalog/get-entry.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; role: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().flatMap((locale) => catalog.roles.map(({ slug }) => ({ locale, role: slug })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, role } = await params;
  return describePage(locale, `/care-team/${role}`);
}

export default async function RolePage({ params }: PageProps) {
  const { locale, role } = await params;
  const address = `/care-team/${role}`;
  return (
    <>
      <RoleContent
        words={await loadWords(locale)}
        catalog={catalog}
        role={getRole(catalog, role)}
        week={planSampleWeek(sampleWeek, catalog.provider)}
        trail={await trailOf(locale, address)}
        link={(to) => localizeAddress(locale, to)}
      />
      <PageData locale={locale} address={address} />
    </>
  );
}
