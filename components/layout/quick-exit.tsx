import type { Words } from '#content/wording/en/words.ts';

/** Where the link leads: a page that anyone may have open. It is plain, always there, and shows nothing personal. */
const elsewhere = 'https://www.weather.gov/';

/**
 * A link out of the site, at the top of the window wherever one reads. With scripts it replaces this page in the tab's
 * history and also answers to Shift pressed three times; without them it is a plain link.
 */
export function QuickExit({ words }: { readonly words: Words['layout']['quickExit'] }) {
  return (
    <nav aria-label={words.label} className="quick-exit mx-auto max-w-page px-4">
      <a className="tap" href={elsewhere} rel="noreferrer">
        {words.leave}
      </a>
    </nav>
  );
}
