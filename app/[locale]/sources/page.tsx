import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { NextStep } from '#components/ui/next-step.tsx';
import { ReviewLine } from '#components/ui/review-line.tsx';
import { sourcesBySubject } from '#content/sources/sources.ts';
import { listSourceSubjects } from '#lib/pages/list-source-uses.ts';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/sources';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

/** The subjects of what is cited, each with its number of sources. */
export default async function SourcesPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const { title, lead, subjects, count } = words.sources;
  return (
    <PageFrame
      asksIfClear
      words={words.layout}
      trail={await trailOf(locale, address)}
      title={title}
      lead={lead}
    >
      <PageData locale={locale} address={address} />
      <ul>
        {listSourceSubjects().map((subject) => (
          <li key={subject}>
            <a href={localizeAddress(locale, `${address}/${subject}`)}>{subjects[subject]}</a>:{' '}
            {count(sourcesBySubject[subject].length)}
          </li>
        ))}
      </ul>
      <NextStep words={words} to={['/articles', '/contact']} link={(to) => localizeAddress(locale, to)} />
      <ReviewLine words={words.layout.review} />
    </PageFrame>
  );
}
