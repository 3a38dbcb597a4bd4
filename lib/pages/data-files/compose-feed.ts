import { describeFeed, listEntries, type FeedSources } from './feed.ts';

/** The articles as RSS 2.0, newest first, each with its three-line summary and its whole text. */
export function composeFeed(sources: FeedSources): string {
  const { title, home, description } = describeFeed(sources);
  const lastChange = sources.articles
    .map(({ head }) => head.updatedOn)
    .sort()
    .at(-1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
    '<channel>',
    element('title', title),
    element('link', home),
    element('description', description),
    element('language', sources.locale),
    ...(lastChange === undefined ? [] : [element('lastBuildDate', formatDate(lastChange))]),
    `<atom:link href="${escapeXml(`${sources.origin}/feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    ...listEntries(sources).map(composeItem),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function composeItem({ url, title, publishedOn, summary, text }: ReturnType<typeof listEntries>[number]) {
  return [
    '<item>',
    element('title', title),
    element('link', url),
    element('guid', url),
    element('pubDate', formatDate(publishedOn)),
    element('description', summary),
    element('content:encoded', text),
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
