// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { words } from '#content/wording/en/words.ts';
import { composeJsonFeed } from '#lib/pages/data-files/compose-json-feed.ts';
import { composeFeed } from '#lib/pages/data-files/compose-feed.ts';

function anArticle(slug: string, publishedOn: string, title = slug) {
  return {
    address: `/articles/${slug}`,
    head: { title, publishedOn, updatedOn: publishedOn, summary: ['One.', 'Two.', 'Three.'] },
    text: `<p>“${slug}” &#x26; more ]]></p>`,
  };
}

function somethingToFeed(articles: readonly ReturnType<typeof anArticle>[]) {
  return {
    locale: 'en',
    origin: 'https://harbor.example',
    provider: { name: 'Sample & Harbor' },
    words: words.pages.articles,
    articles,
  };
}

function readFeed(articles: readonly ReturnType<typeof anArticle>[]): Document {
  return new DOMParser().parseFromString(composeFeed(somethingToFeed(articles)), 'application/xml');
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

test('holds the whole text, with all its marks', () => {
  const article = anArticle('a-week', '2026-11-24');
  const [item] = readFeed([article]).getElementsByTagName('item');
  expect(item?.getElementsByTagName('content:encoded')[0]?.textContent).toBe(article.text);
});

test('says the same as JSON, in the same order', () => {
  const articles = [anArticle('older', '2026-01-31'), anArticle('newer', '2026-11-24')];
  const { items } = JSON.parse(composeJsonFeed(somethingToFeed(articles))) as {
    readonly items: readonly Record<string, string>[];
  };
  expect(items.map(({ id }) => id)).toEqual(textsOf(readFeed(articles), 'item > guid'));
  expect(items[0]).toEqual({
    id: 'https://harbor.example/articles/newer',
    url: 'https://harbor.example/articles/newer',
    title: 'newer',
    content_html: articles[1]?.text,
    summary: 'One. Two. Three.',
    date_published: '2026-11-24T00:00:00Z',
    date_modified: '2026-11-24T00:00:00Z',
  });
});

test('names no date of change while there is no article', () => {
  expect(textsOf(readFeed([]), 'lastBuildDate')).toEqual([]);
});
