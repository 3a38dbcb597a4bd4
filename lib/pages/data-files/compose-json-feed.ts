import { describeFeed, listEntries, type FeedSources } from './feed.ts';

/** The articles as JSON Feed 1.1 (jsonfeed.org/version/1.1): the same entries as in RSS. */
export function composeJsonFeed(sources: FeedSources): string {
  const { title, home, description } = describeFeed(sources);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: `${sources.origin}/feed.json`,
    description,
    language: sources.locale,
    items: listEntries(sources).map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_html: entry.text,
      summary: entry.summary,
      date_published: formatDate(entry.publishedOn),
      date_modified: formatDate(entry.updatedOn),
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}

/** RFC 3339 wants an hour; ours have none, so midnight UTC stands for the day, as in RSS. */
function formatDate(isoDate: string): string {
  return `${isoDate}T00:00:00Z`;
}
