import type { Metadata } from 'next';
import { HelpLineList } from '#components/help/help-line-list.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { SearchBox } from '#components/search/search-box.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import { catalog } from '#lib/catalog/catalog.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';

type PageProps = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { errors } = await loadWords((await params).locale);
  return { title: errors.notFound.title, description: errors.notFound.description, robots: { index: false } };
}

/** Published as the answer to every address that does not exist. */
export default async function NotFoundPage({ params }: PageProps) {
  const { locale } = await params;
  const words = await loadWords(locale);
  const link = (to: string) => localizeAddress(locale, to);
  const { notFound } = words.errors;
  return (
    <PageFrame words={words.layout} trail={[]} title={notFound.title} lead={notFound.lead}>
      <SearchBox words={words.search} link={link} />
      <RelatedPages
        label={notFound.goOn}
        links={[
          { href: link('/'), text: notFound.home },
          { href: link('/care-team'), text: notFound.team },
          { href: link('/sessions'), text: notFound.sessions },
          { href: link('/faq'), text: notFound.questions },
          { href: link('/contact'), text: notFound.ask },
        ]}
      />
      <h2 id="help">{notFound.helpHeading}</h2>
      <HelpLineList
        words={words.articles.lines}
        helpLines={catalog.helpLines.filter(({ kind }) => kind === 'emergency' || kind === 'crisis')}
      />
    </PageFrame>
  );
}
