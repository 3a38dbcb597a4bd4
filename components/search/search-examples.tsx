import { LinkList } from '#components/ui/link-list.tsx';
import type { Words } from '#content/wording/en/words.ts';

/** What one may ask, as links that ask it, and what is kept of a search. */
export function SearchExamples({
  words,
  link,
}: {
  readonly words: Words['search'];
  readonly link: (address: string) => string;
}) {
  return (
    <>
      <p className="small text-quiet">
        {words.notKept} <a href={link('/safety#clear-history')}>{words.history}</a>.
      </p>
      <h2 id="examples">{words.examples}</h2>
      <LinkList
        links={words.exampleQueries.map((query) => ({
          href: link(`/search?q=${encodeURIComponent(query)}`),
          text: query,
        }))}
      />
    </>
  );
}
