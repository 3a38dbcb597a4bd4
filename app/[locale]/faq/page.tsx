import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { QuestionList } from '#components/faq/question-list.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { SearchBox } from '#components/search/search-box.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { WithContents } from '#components/layout/with-contents.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { audiences, topics } from '#content/questions/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { topicAddress } from '#lib/pages/question-address.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/faq';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

/** Every question as a link, by who asks and by topic; the answers stand on the topics' pages. */
export default async function FaqPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const groups = audiences.map((audience) => ({
    audience,
    topics: topics
      .map((topic) => ({
        topic,
        questions: catalog.questions.filter((entry) => entry.audience === audience && entry.topic === topic),
      }))
      .filter(({ questions }) => questions.length > 0),
  }));
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={words.faq.title}
      lead={words.faq.lead}
    >
      <PageData locale={locale} address={address} />
      <SearchBox words={words.search} link={link} />
      <WithContents
        label={words.layout.onThisPage}
        headings={audiences.map((audience) => ({ id: audience, text: words.faq.audiences[audience] }))}
      >
        {groups.map(({ audience, topics: ofAudience }) => (
          <section key={audience} aria-labelledby={audience}>
            <h2 id={audience}>{words.faq.audiences[audience]}</h2>
            {ofAudience.map(({ topic, questions }) => (
              <div key={topic}>
                <h3 id={`${audience}-${topic}`}>
                  <a className="tap" href={link(topicAddress(topic))}>
                    {words.pages.faqTopics[topic].name}
                  </a>
                </h3>
                <QuestionList questions={questions} link={link} />
              </div>
            ))}
          </section>
        ))}
        <RelatedPages
          label={words.layout.relatedPages}
          links={[{ href: link('/contact'), text: words.pages.contact.name }]}
        />
        <ReviewLine words={words.layout.review} />
      </WithContents>
    </PageFrame>
  );
}
