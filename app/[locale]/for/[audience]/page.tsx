import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { TruthSection } from '#components/readers/truth-section.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { SourceList } from '#components/ui/source-list.tsx';
import { audiences, type Audience } from '#content/questions/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import { tellReader } from '#lib/catalog/tell-reader.ts';
import { readerAddress } from '#lib/pages/reader-address.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; audience: Audience }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().flatMap((locale) => audiences.map((audience) => ({ locale, audience })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, audience } = await params;
  return describePage(locale, readerAddress(audience));
}

/** The page of one audience: the same truths as the others', in the order in which this one asks. */
export default async function ReaderPage({ params }: PageProps) {
  const { locale, audience } = await params;
  const address = readerAddress(audience);
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { reader, told, sourceIds } = tellReader(catalog, audience);
  const context = { words, catalog, link, sourceIds };
  // What presses most is read before any list of what follows.
  const [first, ...others] = told;
  const { title, lead } = words.readers[audience];
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={title}
      lead={lead}
      quickExit={reader.quickExit}
    >
      <PageData locale={locale} address={address} />
      {first !== undefined && <TruthSection context={context} told={first} />}
      <WithContents
        label={words.layout.onThisPage}
        headings={others.map(({ truth, heading }) => ({ id: truth.id, text: heading }))}
      >
        {others.map((each) => (
          <TruthSection key={each.truth.id} context={context} told={each} />
        ))}
        <RelatedPages
          label={words.layout.nextStep}
          links={reader.next.map(({ href, text }) => ({ href: link(href), text }))}
        />
        <SourceList words={words.layout} sources={listSources(catalog, sourceIds)} />
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}
