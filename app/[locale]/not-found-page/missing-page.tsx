import { HelpLineList } from '#components/help/help-line-list.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { CrisisAnswer } from '#components/search/crisis-answer.tsx';
import { SearchBox } from '#components/search/search-box.tsx';
import { SuggestedPages } from '#components/search/suggested-pages.tsx';
import { RelatedPages } from '#components/ui/related-pages.tsx';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { SearchResults } from '#lib/search/search-site.ts';
import type { Suggestion } from '#lib/search/suggest-pages.ts';

/** What stands at an address that does not exist: help first where its words call for it, then pages near it. */
export function MissingPage({
  words,
  helpLines,
  link,
  suggestions,
  crisis,
}: {
  readonly words: Words;
  readonly helpLines: Catalog['helpLines'];
  readonly link: (address: string) => string;
  readonly suggestions: readonly Suggestion[];
  readonly crisis: SearchResults['crisis'];
}) {
  const { notFound } = words.errors;
  return (
    <PageFrame words={words.layout} trail={[]} title={notFound.title} lead={notFound.lead}>
      {crisis !== undefined && <CrisisAnswer words={words} answer={crisis} link={link} />}
      <SuggestedPages heading={notFound.near} suggestions={suggestions} link={link} />
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
      {crisis === undefined && (
        <>
          <h2 id="help">{notFound.helpHeading}</h2>
          <HelpLineList
            words={words.articles.lines}
            helpLines={helpLines.filter(({ kind }) => kind === 'emergency' || kind === 'crisis')}
          />
        </>
      )}
    </PageFrame>
  );
}
