// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatDate } from '#components/ui/format-date.ts';
import { readManifest } from '#lib/publish/published-site.ts';
import { attributeOf, listElements, textOf } from '#tests/support/read-html.ts';
import { outlineHtml } from '#tests/support/text-outline.ts';

const { files } = await readManifest('.');

function read(address: string): string {
  const published = files.find((file) => file.address === address);
  if (published === undefined) throw new Error(`dist/ holds no ${address}.`);
  return readFileSync(`dist/${published.file}`, 'utf8');
}

/** The date of electronic mail, as RSS 2.0 wants it. */
const mailDate = z.string().regex(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);

/** RSS 2.0: a channel has title, link and description; the rest is what we promise to keep. */
const rssSchema = z.object({
  rss: z.strictObject({
    '@version': z.literal('2.0'),
    '@xmlns:atom': z.literal('http://www.w3.org/2005/Atom'),
    '@xmlns:content': z.literal('http://purl.org/rss/1.0/modules/content/'),
    channel: z.strictObject({
      title: z.string().min(1),
      link: z.url(),
      description: z.string().min(1),
      language: z.literal('en'),
      lastBuildDate: mailDate,
      'atom:link': z.strictObject({
        '@href': z.url().endsWith('/feed.xml'),
        '@rel': z.literal('self'),
        '@type': z.literal('application/rss+xml'),
      }),
      item: z.array(
        z.strictObject({
          title: z.string().min(1),
          link: z.url(),
          guid: z.url(),
          pubDate: mailDate,
          description: z.string().min(1),
          'content:encoded': z.string().min(1),
        }),
      ),
    }),
  }),
});

/** JSON Feed 1.1: version, title and items; an item has an id that is text, and content. */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url().endsWith('/feed.json'),
  description: z.string().min(1),
  language: z.literal('en'),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
    }),
  ),
});

const xml = read('/feed.xml');
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseAttributeValue: false,
  parseTagValue: false,
  // What is escaped twice, as HTML in XML is, must come out escaped once.
  htmlEntities: false,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
});
const rss = rssSchema.parse(parser.parse(xml)).rss.channel;
const jsonFeed = jsonFeedSchema.parse(JSON.parse(read('/feed.json')));

test('the RSS feed is XML without a fault', () => {
  const faultIn = (text: string) =>
    new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror');
  expect(faultIn(xml)).toBeNull();
  expect(faultIn(xml.replace('</item>', ''))).not.toBeNull();
});

test('a feed that lacks what its form requires is found', () => {
  expect(rssSchema.safeParse(parser.parse(xml.replace(/<guid>.*<\/guid>/, ''))).success).toBe(false);
  const [first, ...others] = jsonFeed.items;
  const nameless = { ...jsonFeed, items: [{ ...first, id: 1 }, ...others] };
  expect(jsonFeedSchema.safeParse(nameless).success).toBe(false);
});

test('both feeds tell every article that the sitemap names, under its own address, newest first', () => {
  const named = [...read('/sitemap.xml').matchAll(/<loc>([^<]*\/articles\/[^<]*)<\/loc>/g)].map(
    ([, url]) => url,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(jsonFeed.items.map(({ id }) => id).toSorted()).toEqual(named.toSorted());
  expect(jsonFeed.items.map(({ date_published }) => date_published)).toEqual(
    jsonFeed.items
      .map(({ date_published }) => date_published)
      .toSorted()
      .reverse(),
  );
});

test('both feeds say the same', () => {
  expect({ title: rss.title, home: rss.link, description: rss.description }).toEqual({
    title: jsonFeed.title,
    home: jsonFeed.home_page_url,
    description: jsonFeed.description,
  });
  const items = jsonFeed.items.map((item) => ({
    title: item.title,
    link: item.url,
    guid: item.id,
    pubDate: new Date(item.date_published).toUTCString(),
    description: item.summary,
    'content:encoded': item.content_html,
  }));
  expect(rss.item).toEqual(items);
});

describe.each(jsonFeed.items.map((item) => [new URL(item.url).pathname, item] as const))(
  '%s in feeds',
  (address, { url, title, summary, content_html: html, date_modified: changedOn }) => {
    const page = read(address);
    const { headings, ...whole } = outlineHtml(page, url);
    const elements = listElements(html);

    test('has the whole text of its page, its links and its tables', () => {
      expect(headings[0]).toBe(`1 ${title.replaceAll(' ', '')}`);
      const titleWords = title.match(/[\p{L}\p{N}]+/gu)?.length;
      expect(outlineHtml(html, 'https://elsewhere.example/')).toEqual({
        ...whole,
        headings: headings.slice(1),
        words: whole.words.slice(titleWords),
      });
    });

    test('says nothing beside it that the page does not show', () => {
      const main = listElements(page).find(({ tagName }) => tagName === 'main');
      if (main === undefined) throw new Error(`${address} has no <main>.`);
      const shown = textOf(main).replaceAll(' ', '');
      expect(shown).toContain(summary.replaceAll(' ', ''));
      expect(shown).toContain(formatDate(changedOn.slice(0, 10)).replaceAll(' ', ''));
    });

    test('needs neither styles nor anything of this site to be read', () => {
      expect(elements.filter(({ tagName }) => /^(?:script|style|svg|form|img)$/.test(tagName))).toEqual([]);
      const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      expect([...attributes].filter((name) => !/^(?:href|scope|colspan|start)$/.test(name))).toEqual([]);
      const relative = elements
        .flatMap((element) => attributeOf(element, 'href') ?? [])
        .filter((href) => !/^(?:https?:\/\/|tel:|sms:|mailto:)/.test(href));
      expect(relative).toEqual([]);
    });
  },
);
