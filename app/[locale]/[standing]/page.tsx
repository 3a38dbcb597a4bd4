import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { createVocabulary } from '#components/articles/vocabulary.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { SourceList } from '#components/ui/source-list.tsx';
import { compileArticle } from '#lib/articles/compile-article.ts';
import { loadPages } from '#lib/articles/load-pages.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import { getPage } from '#lib/pages/get-page.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; standing: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const all = await Promise.all(
    listLocales().map(async (locale) =>
      (await loadPages(locale)).map(({ slug }) => ({ locale, standing: slug })),
    ),
  );
  return all.flat();
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, standing } = await params;
  return describePage(locale, `/${standing}`);
}

/** Any page of prose outside the articles: privacy, accessibility, help right now, and so on. */
export default async function StandingPage({ params }: PageProps) {
  const { locale, standing } = await params;
  const words = await loadWords(locale);
  const page = (await loadPages(locale)).find(({ slug }) => slug === standing);
  if (page === undefined) throw new Error(`No page "${standing}" in content/pages.`);
  const { Content, headings, citations } = await compileArticle(page);
  const { sources, title, updatedOn } = page.head;
  const { review } = await getPage(locale, page.address);
  const link = (to: string) => localizeAddress(locale, to);
  const components = createVocabulary({
    words,
    catalog,
    link,
    sourceIds: sources,
  });
  return (
    <PageFrame
      asksIfClear={standing !== 'get-help-now'}
      words={words.layout}
      trail={await trailOf(locale, page.address)}
      title={title}
      quickExit={page.head.quickExit}
    >
      <PageData locale={locale} address={page.address} />
      <WithContents
        label={words.layout.onThisPage}
        headings={page.head.contents ? headings.filter(({ depth }) => depth === 2) : []}
      >
        <div className="max-w-measure">
          <Content components={components} />
        </div>
        <SourceList words={words.layout} sources={listSources(catalog, sources)} citations={citations} />
        <NextStep words={words} to={page.head.next} link={link} />
        <ReviewLine words={words.layout.review} review={review} updatedOn={updatedOn} />
      </WithContents>
    </PageFrame>
  );
}
