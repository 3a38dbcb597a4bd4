import { readFeed } from '#app/read-feed.ts';
import { composeJsonFeed } from '#lib/pages/data-files/compose-json-feed.ts';

export const dynamic = 'force-static';

/** The articles for feed readers that read JSON. */
export async function GET(): Promise<Response> {
  const feed = composeJsonFeed(await readFeed());
  return new Response(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}
