import { readFeed } from '#app/read-feed.ts';
import { composeFeed } from '#lib/pages/data-files/compose-feed.ts';

export const dynamic = 'force-static';

/** The articles for feed readers. */
export async function GET(): Promise<Response> {
  const feed = composeFeed(await readFeed());
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
