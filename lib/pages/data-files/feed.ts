import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { localizeAddress, type Locale } from '#lib/site/locale.ts';

/** An article as far as feeds tell it. */
export type FeedArticle = {
  readonly address: string;
  readonly head: {
    readonly title: string;
    readonly publishedOn: string;
    readonly updatedOn: string;
    readonly summary: readonly string[];
  };
  /** Its whole text as HTML, with links written out in full. */
  readonly text: string;
};

/** What feeds are made from, whatever their form. `origin` is the site's own. */
export type FeedSources = {
  readonly locale: Locale;
  readonly origin: string;
  readonly provider: Pick<Provider, 'name'>;
  readonly words: Pick<Words['pages']['articles'], 'title' | 'description'>;
  readonly articles: readonly FeedArticle[];
};

/** What stands at the head of a feed. */
export function describeFeed({ locale, origin, provider, words }: FeedSources) {
  return {
    title: `${words.title} | ${provider.name}`,
    home: origin + localizeAddress(locale, '/articles'),
    description: words.description,
  };
}

/** Newest first, each with its address in full, which is its lasting name too, and its three-line summary. */
export function listEntries({ locale, origin, articles }: FeedSources) {
  return articles
    .toSorted((a, b) => b.head.publishedOn.localeCompare(a.head.publishedOn))
    .map(({ address, head, text }) => ({
      ...{ text, title: head.title, publishedOn: head.publishedOn, updatedOn: head.updatedOn },
      url: origin + localizeAddress(locale, address),
      summary: head.summary.join(' '),
    }));
}
