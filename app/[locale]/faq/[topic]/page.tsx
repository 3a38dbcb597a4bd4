import { describePage } from '#app/[locale]/describe-page.ts';
import { PageData } from '#app/[locale]/page-data.tsx';
import { AnswerList } from '#components/faq/answer-list.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { audiences, topics, type Topic } from '#content/questions/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { topicAddress } from '#lib/pages/question-address.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { listLocales, loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string; topic: Topic }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listLocales().flatMap((locale) => topics.map((topic) => ({ locale, topic })));
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, topic } = await params;
  return describePage(locale, topicAddress(topic));
}

export default async function TopicPage({ params }: PageProps) {
  const { locale, topic } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const address = topicAddress(topic);
  const ofTopic = catalog.questions.filter((entry) => entry.topic === topic);
  const groups = audiences
    .map((audience) => ({ audience, questions: ofTopic.filter((entry) => entry.audience === audience) }))
    .filter(({ questions }) => questions.length > 0);
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={words.pages.faqTopics[topic].title}
      lead={words.faq.topicLead}
    >
      <PageData locale={locale} address={address} />
      {groups.map(({ audience, questions }) => (
        <section key={audience} aria-labelledby={audience}>
          <h2 id={audience}>{words.faq.audiences[audience]}</h2>
          <AnswerList words={words} questions={questions} catalog={catalog} link={link} />
        </section>
      ))}
      <RelatedPages
        label={words.layout.relatedPages}
        links={[
          { href: link('/faq'), text: words.faq.allQuestions },
          { href: link('/contact'), text: words.pages.contact.name },
        ]}
      />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
