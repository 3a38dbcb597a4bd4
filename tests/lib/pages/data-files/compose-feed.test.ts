// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { composeFeed } from '#lib/pages/data-files/compose-feed.ts';

function anArticle(slug: string, publishedOn: string, title = slug) {
  return { slug, head: { title, publishedOn, updatedOn: publishedOn, summary: ['One.', 'Two.', 'Three.'] } };
}

function readFeed(articles: readonly ReturnType<typeof anArticle>[]): Document {
  const feed = composeFeed({
    locale: 'en',
    origin: 'https://harbor.example',
    provider: { name: 'Sample & Harbor' },
    words: words.pages.articles,
    articles,
  });
  return new DOMParser().parseFromString(feed, 'application/xml');
}

const textsOf = (feed: Document, selector: string) =>
  [...feed.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('lists articles newest first with public links', () => {
  const feed = readFeed([anArticle('older', '2026-01-31'), anArticle('newer', '2026-11-24')]);
  expect(textsOf(feed, 'item > link')).toEqual([
    'https://harbor.example/articles/newer',
    'https://harbor.example/articles/older',
  ]);
  expect(textsOf(feed, 'item > pubDate')).toEqual([
    'Tue, 24 Nov 2026 00:00:00 GMT',
    'Sat, 31 Jan 2026 00:00:00 GMT',
  ]);
});

test('tells each article by its three-line summary', () => {
  expect(textsOf(readFeed([anArticle('a-week', '2026-11-24')]), 'item > description')).toEqual([
    'One. Two. Three.',
  ]);
});

test('stays well-formed whatever a title holds', () => {
  const title = 'Hours & <levels> "of" care';
  const feed = readFeed([anArticle('a-week', '2026-11-24', title)]);
  expect(textsOf(feed, 'item > title')).toEqual([title]);
});

test('names no date of change while there is no article', () => {
  expect(textsOf(readFeed([]), 'lastBuildDate')).toEqual([]);
});
