import type { Words } from '#content/wording/en/words.ts';
import type { NextPlace } from '#content/pages/schema.ts';
import { RelatedPages } from './related-pages.tsx';

/** Where a page that is a list, a table or a notice leads: to one or two of the site's main pages. Not for paper. */
export function NextStep({
  words,
  to,
  link,
}: {
  readonly words: Words;
  /** The first is the step that most readers take. */
  readonly to: readonly NextPlace[];
  readonly link: (address: string) => string;
}) {
  const { contact, careTeam, sessions, articles, faq, sources } = words.pages;
  const names = {
    '/contact': contact,
    '/care-team': careTeam,
    '/sessions': sessions,
    '/articles': articles,
    '/faq': faq,
    '/sources': sources,
  } as const satisfies Record<NextPlace, Words['pages']['contact']>;
  return (
    <div className="no-print">
      <RelatedPages
        label={words.layout.nextStep}
        links={to.map((address) => ({ href: link(address), text: names[address].title }))}
      />
    </div>
  );
}
