import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { localizeAddress, type Locale } from '#lib/site/locale.ts';

/** An article as far as the feed tells it. */
type FeedArticle = {
  readonly slug: string;
  readonly head: {
    readonly title: string;
    readonly publishedOn: string;
    readonly updatedOn: string;
    readonly summary: readonly string[];
  };
};

type FeedSources = {
  readonly locale: Locale;
  readonly origin: string;
  readonly provider: Pick<Provider, 'name'>;
  readonly words: Pick<Words['pages']['articles'], 'title' | 'description'>;
  readonly articles: readonly FeedArticle[];
};

/** The articles as RSS 2.0, newest first, each with its three-line summary. */
export function composeFeed({ locale, origin, provider, words, articles }: FeedSources): string {
  const newestFirst = articles.toSorted((a, b) => b.head.publishedOn.localeCompare(a.head.publishedOn));
  const changed = articles.map(({ head }) => head.updatedOn).sort();
  const lastChange = changed.at(-1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', `${words.title} | ${provider.name}`),
    element('link', origin + localizeAddress(locale, '/articles')),
    element('description', words.description),
    element('language', locale),
    ...(lastChange === undefined ? [] : [element('lastBuildDate', formatDate(lastChange))]),
    `<atom:link href="${escapeXml(`${origin}/feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    ...newestFirst.map((article) => composeItem(article, origin, locale)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function composeItem({ slug, head }: FeedArticle, origin: string, locale: Locale): string {
  const url = origin + localizeAddress(locale, `/articles/${slug}`);
  return [
    '<item>',
    element('title', head.title),
    element('link', url),
    element('guid', url),
    element('pubDate', formatDate(head.publishedOn)),
    element('description', head.summary.join(' ')),
    '</item>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** RSS wants the dates of electronic mail; ours have no hour, so midnight UTC stands for the day. */
function formatDate(isoDate: string): string {
  return new Date(`${isoDate}T00:00:00Z`).toUTCString();
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
