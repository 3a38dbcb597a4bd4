import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { ArticlePage as ArticleContent } from '#components/articles/article-page.tsx';
import { createVocabulary } from '#components/articles/vocabulary.tsx';
import { compileArticle } from '#lib/articles/compile-article.ts';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const all = await Promise.all(
    listLocales().map(async (locale) => (await loadArticles(locale)).map(({ slug }) => ({ locale, slug }))),
  );
  return all.flat();
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, slug } = await params;
  return describePage(locale, `/articles/${slug}`);
}

export default async function ArticlePage({ params }: PageProps) {
  const { locale, slug } = await params;
  const address = `/articles/${slug}`;
  const words = await loadWords(locale);
  const article = (await loadArticles(locale)).find((candidate) => candidate.slug === slug);
  if (article === undefined) throw new Error(`No article "${slug}".`);
  const link = (to: string) => localizeAddress(locale, to);
  const { Content, headings, citations } = await compileArticle(article);
  const pages = await listPages(locale);
  const related = article.head.related.map((to) => ({
    href: link(to),
    text: pages.find((page) => page.address === to)?.title ?? to,
  }));
  const components = createVocabulary({ words, catalog, link, sourceIds: article.head.sources });
  return (
    <>
      <ArticleContent
        words={words}
        head={article.head}
        review={pages.find((page) => page.address === address)?.review}
        trail={await trailOf(locale, address)}
        headings={headings}
        sources={listSources(catalog, article.head.sources)}
        citations={citations}
        related={related}
      >
        <Content components={components} />
      </ArticleContent>
      <PageData locale={locale} address={address} />
    </>
  );
}
