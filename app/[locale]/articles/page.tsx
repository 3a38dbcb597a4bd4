import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/articles';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

export default async function ArticlesPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const articles = await loadArticles(locale);
  const { title, lead } = words.articles;
  return (
    <PageFrame words={words.layout} trail={await trailOf(locale, address)} title={title} lead={lead}>
      <PageData locale={locale} address={address} />
      {articles.map(({ slug, head, address: article }) => (
        <section key={slug} aria-labelledby={slug} className="max-w-measure">
          <h2 id={slug}>
            <a href={localizeAddress(locale, article)}>{head.title}</a>
          </h2>
          <ul>
            {head.summary.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
