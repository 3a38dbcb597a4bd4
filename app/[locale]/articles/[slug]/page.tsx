import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { listLocales } from '#lib/site/words.ts';
import { renderArticle } from '../render-article.tsx';

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
  const article = (await loadArticles(locale)).find((candidate) => candidate.slug === slug);
  if (article === undefined) throw new Error(`No article "${slug}".`);
  return (
    <>
      {await renderArticle(locale, article)}
      <PageData locale={locale} address={article.address} />
    </>
  );
}
