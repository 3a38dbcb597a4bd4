import { describePage } from '../describe-page.ts';
import { PageData } from '../page-data.tsx';
import { LiveSlot } from '#components/layout/live-slot.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { SearchBox } from '#components/search/search-box.tsx';
import { SearchExamples } from '#components/search/search-examples.tsx';
import { trailOf } from '#lib/pages/trail-of.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

const address = '/search';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps) {
  return describePage((await params).locale, address);
}

/** The page of search as it stands; with `?q=` the route in answer/ fills its slot. */
export default async function SearchPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const shared = { words: words.search, link: (to: string) => localizeAddress(locale, to) };
  return (
    <LiveSlot name="search">
      <PageFrame
        words={words.layout}
        trail={await trailOf(locale, address)}
        title={words.search.title}
        lead={words.search.lead}
        quickExit
      >
        <PageData locale={locale} address={address} />
        <SearchBox {...shared} />
        <SearchExamples {...shared} />
      </PageFrame>
    </LiveSlot>
  );
}
