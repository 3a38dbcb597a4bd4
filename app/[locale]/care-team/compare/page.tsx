import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { ComparisonLinks } from '#components/care-team/comparison-links.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { listComparisons } from '#lib/catalog/list-comparisons.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/care-team/compare';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function ComparePage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const { title, lead, two, three } = words.compare;
  const listOf = (size: number) => listComparisons(catalog.roles).filter(({ length }) => length === size);
  const shared = { words: words.pages, link: (to: string) => localizeAddress(locale, to) };
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={title}
      lead={lead}
    >
      <PageData locale={locale} address={address} />
      <div className="split">
        <section aria-labelledby="two">
          <h2 id="two">{two}</h2>
          <ComparisonLinks {...shared} comparisons={listOf(2)} />
        </section>
        <section aria-labelledby="three">
          <h2 id="three">{three}</h2>
          <ComparisonLinks {...shared} comparisons={listOf(3)} />
        </section>
      </div>
      <NextStep words={words} to={['/care-team', '/contact']} link={shared.link} />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
