import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { ComparisonLinks } from '#components/care-team/comparison-links.tsx';
import { RoleComparison } from '#components/care-team/role-comparison.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole } from '#lib/catalog/get-entry.ts';
import { listComparisons, listNearComparisons } from '#lib/catalog/list-comparisons.ts';
import { comparisonAddress } from '#lib/pages/comparison-address.ts';
import { getPage } from '#lib/pages/get-page.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; roles: string[] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const all = listComparisons(catalog.roles).map((roles) => roles.map(({ slug }) => slug));
  return listLocales().flatMap((locale) => all.map((roles) => ({ locale, roles })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, roles } = await params;
  return describePage(locale, comparisonAddress(rolesOf(roles)));
}

export default async function ComparisonPage({ params }: PageProps) {
  const { locale, roles: slugs } = await params;
  const roles = rolesOf(slugs);
  const address = comparisonAddress(roles);
  const [words, page, trail] = await Promise.all([
    loadWords(locale),
    getPage(locale, address),
    trailOf(locale, address),
  ]);
  const { pageLead, together, others, all } = words.compare;
  const link = (to: string) => localizeAddress(locale, to);
  return (
    <PageFrame asksIfClear words={words.layout} trail={trail} title={page.name} lead={pageLead}>
      <PageData locale={locale} address={address} />
      <RoleComparison words={words} catalog={catalog} roles={roles} link={link} />
      {roles.length === 2 && (
        <section aria-labelledby="together" className="max-w-measure">
          <h2 id="together">{together}</h2>
          {roles.map((role) => (
            <p key={role.slug}>{roles.map(({ slug }) => role.worksWith[slug])}</p>
          ))}
        </section>
      )}
      <h2 id="others">{others}</h2>
      <ComparisonLinks
        words={words.pages}
        comparisons={listNearComparisons(catalog.roles, roles)}
        link={link}
      />
      <p>
        <a className="tap" href={link('/care-team/compare')}>
          {all}
        </a>
      </p>
      <RelatedPages
        label={words.layout.nextStep}
        links={[
          ...roles.map(({ slug, title }) => ({ href: link(`/care-team/${slug}`), text: title })),
          { href: link('/contact'), text: words.pages.contact.title },
        ]}
      />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}

function rolesOf(slugs: readonly string[]) {
  return slugs.map((slug) => getRole(catalog, slug));
}
