import { describePage } from './describe-page.ts';
import { PageData } from './page-data.tsx';
import { AnswerList } from '#components/faq/answer-list.tsx';
import { FrontDoors } from '#components/home/front-doors.tsx';
import { SampleWeek } from '#components/home/sample-week.tsx';
import { TeamRoles } from '#components/home/team-roles.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import { loadArticles } from '#lib/articles/load-articles.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, '/');
}

export default async function HomePage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const articles = await loadArticles(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { home } = words;
  const familyQuestions = catalog.questions.filter(({ topic }) => topic === 'family').slice(0, 3);
  return (
    <PageFrame
      words={words.layout}
      trail={[]}
      title={home.title}
      lead={home.lead}
      beside={
        <FrontDoors
          words={home.doors}
          readers={words.layout.readers}
          leastHours={catalog.provider.weeklyHours.min}
          link={link}
        />
      }
    >
      <PageData locale={locale} address="/" />
      <TeamRoles words={words} catalog={catalog} link={link} />
      <SampleWeek
        words={words}
        catalog={catalog}
        week={planSampleWeek(sampleWeek, catalog.provider)}
        link={link}
      />
      <div className="split">
        <section aria-labelledby="families">
          <h2 id="families">{home.familyHeading}</h2>
          <AnswerList words={words} questions={familyQuestions} catalog={catalog} link={link} />
          <p>
            <a className="tap" href={link('/faq')}>
              {home.allQuestions}
            </a>
          </p>
        </section>
        <RelatedPages
          label={home.articlesHeading}
          links={articles
            .slice(0, 3)
            .map(({ slug, head }) => ({ href: link(`/articles/${slug}`), text: head.title }))}
        />
      </div>
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
