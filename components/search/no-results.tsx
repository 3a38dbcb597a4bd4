import { LinkList } from '#components/ui/link-list.tsx';
import type { Words } from '#content/wording/en/words.ts';

/** What to do when nothing was found: other words, and the pages that lead on. */
export function NoResults({
  words,
  link,
}: {
  readonly words: Words['search'];
  readonly link: (address: string) => string;
}) {
  const places = [
    { href: '/faq', text: words.allQuestions },
    { href: '/care-team', text: words.team },
    { href: '/sessions', text: words.sessions },
    { href: '/articles', text: words.articles },
    { href: '/contact', text: words.ask },
  ];
  return (
    <>
      <p>{words.noneHelp}</p>
      <LinkList links={places.map(({ href, text }) => ({ href: link(href), text }))} />
    </>
  );
}
