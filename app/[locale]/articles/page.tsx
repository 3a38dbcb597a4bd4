import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { subjects } from '#content/articles/schema.ts';
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
  const all = await loadArticles(locale);
  const groups = subjects
    .map((subject) => ({
      id: `subject-${subject}`,
      text: words.articles.subjects[subject],
      // The first articles are those that others build on.
      articles: all
        .filter(({ head }) => head.subject === subject)
        .toSorted((one, other) => one.head.publishedOn.localeCompare(other.head.publishedOn)),
    }))
    .filter(({ articles }) => articles.length > 0);
  const { title, lead } = words.articles;
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={title}
      lead={lead}
    >
      <PageData locale={locale} address={address} />
      <WithContents label={words.layout.onThisPage} headings={groups}>
        {groups.map(({ id, text, articles }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{text}</h2>
            {articles.map(({ slug, head, address: article }) => (
              <section key={slug} aria-labelledby={slug} className="max-w-measure">
                <h3 id={slug}>
                  <a className="inline-block py-1" href={localizeAddress(locale, article)}>
                    {head.title}
                  </a>
                </h3>
                <p>{head.description}</p>
              </section>
            ))}
          </section>
        ))}
        <NextStep words={words} to={['/faq', '/contact']} link={(to) => localizeAddress(locale, to)} />
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}
