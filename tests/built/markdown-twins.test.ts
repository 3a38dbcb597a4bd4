import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/catalog/catalog.ts';
import { readManifest } from '#lib/publish/published-site.ts';
import { readPage } from '#lib/publish/read-page.ts';
import { attributeOf, listElements } from '#tests/support/read-html.ts';
import {
  outlineHtml,
  outlineMarkdown,
  parseMarkdown,
  type TextOutline,
} from '#tests/support/text-outline.ts';

const { files } = await readManifest('.');
const byAddress = new Map(files.map((file) => [file.address, file]));
const pages = files.filter(({ file }) => file.endsWith('.html'));
const twins = files.filter(({ address }) => address.endsWith('.md'));

function read(address: string): string {
  const published = byAddress.get(address);
  if (published === undefined) throw new Error(`dist/ holds no ${address}.`);
  return readFileSync(`dist/${published.file}`, 'utf8');
}

/** `/index.md` is the twin of `/`, `/faq.md` of `/faq`. */
function pageOf(twin: string): string {
  return twin === '/index.md' ? '/' : twin.slice(0, -'.md'.length);
}

/** The parts of a twin: what its page's head says, its text with the title, and what stands on every page. */
function splitTwin({ children }: Root) {
  const end = children.findLastIndex(({ type }) => type === 'thematicBreak');
  const [title, description, address, ...text] = children.slice(0, end);
  if (title === undefined || description === undefined || address === undefined)
    throw new Error('A twin begins with title, description and address.');
  return { title, description, address, text: [title, ...text], around: children.slice(end + 1) };
}

const outlines = new Map(
  twins.map(({ address }) => {
    const html = read(pageOf(address));
    return [address, outlineHtml(html, readPage(html).canonical)] as const;
  }),
);

function outlineTwin(markdown: string): TextOutline {
  return outlineMarkdown(splitTwin(parseMarkdown(markdown)).text);
}

/** Where the links of a whole Markdown text lead. */
function linksOf(markdown: string): readonly string[] {
  const { links } = outlineMarkdown(parseMarkdown(markdown).children);
  return links.map((link) => link.slice(link.lastIndexOf(' ') + 1));
}

test('every page that the sitemap names has a twin, and no other has', () => {
  const named = [...read('/sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  expect(named.length).toBeGreaterThan(100);
  expect(twins.map(({ address }) => pageOf(address)).toSorted()).toEqual(named.toSorted());
});

test('the head of a page leads to its twin, where it has one', () => {
  for (const { address } of pages) {
    const links = listElements(read(address)).filter(
      (element) =>
        attributeOf(element, 'rel') === 'alternate' && attributeOf(element, 'type') === 'text/markdown',
    );
    const led = links.map((link) => new URL(attributeOf(link, 'href') ?? '').pathname);
    expect(led, address).toEqual(
      twins.map((twin) => twin.address).filter((twin) => pageOf(twin) === address),
    );
  }
});

test('llms.txt leads to every twin', () => {
  const led = linksOf(read('/llms.txt')).map((link) => new URL(link).pathname);
  expect(led.filter((address) => address.endsWith('.md')).toSorted()).toEqual(
    twins.map(({ address }) => address).toSorted(),
  );
});

test('twins are sent as Markdown, compressed, and kept out of search and sitemap', () => {
  for (const { address, headers, encodings } of twins) {
    expect(headers, address).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'cache-control': byAddress.get(pageOf(address))?.headers['cache-control'],
      'x-robots-tag': 'noindex',
    });
    expect(Object.keys(encodings), address).toEqual(['br', 'gzip']);
  }
  expect(read('/sitemap.xml')).not.toContain('.md<');
});

describe.each(twins.map(({ address }) => address))('%s', (address) => {
  const markdown = read(address);
  const { title, description, address: own, around } = splitTwin(parseMarkdown(markdown));
  const facts = readPage(read(pageOf(address)));
  const page = outlines.get(address);

  test('begins with what the page’s head says of it', () => {
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(description.type).toBe('blockquote');
    expect(outlineMarkdown([description]).words).toEqual(facts.description.match(/[\p{L}\p{N}]+/gu));
    expect(outlineMarkdown([own]).links).toEqual([`${facts.canonical} ${facts.canonical}`]);
  });

  test('has the page’s headings, links and tables, and all of its words', () => {
    const twin = outlineTwin(markdown);
    expect(twin.headings).toEqual(page?.headings);
    expect(twin.links).toEqual(page?.links);
    expect(twin.tables).toEqual(page?.tables);
    expect(twin.words).toEqual(page?.words);
  });

  test('ends with help in a crisis, and with what this site is not', () => {
    const { links, words } = outlineMarkdown(around);
    for (const way of ['tel:988', 'sms:988', 'tel:911'])
      expect(links.some((link) => link.endsWith(` ${way}`))).toBe(true);
    expect(words.join(' ')).toContain('not medical advice');
    expect(words.includes('example')).toBe(catalog.provider.isExample);
  });
});

test('every link of a twin to this site leads to a file and an anchor that are there', () => {
  const { origin } = new URL(readPage(read('/')).canonical);
  const targets = new Set(twins.flatMap(({ address }) => linksOf(read(address))));
  const ours = [...targets].map((target) => new URL(target)).filter((url) => url.origin === origin);
  const lost = [...Map.groupBy(ours, ({ pathname }) => pathname)].flatMap(([address, urls]) => {
    if (!byAddress.has(address)) return urls;
    const anchored = urls.filter(({ hash }) => hash !== '');
    const ids = new Set(anchored.length === 0 ? [] : readPage(read(address)).ids);
    return anchored.filter(({ hash }) => !ids.has(hash.slice(1)));
  });
  expect(lost.map(({ href }) => href)).toEqual([]);
});

describe('a fault in a twin', () => {
  const address = '/sessions.md';
  const markdown = read(address);
  const faults: readonly (readonly [keyof TextOutline, string, string])[] = [
    ['headings', '## What the marks mean', '### What the marks mean'],
    ['links', '/sessions/process-group#licensed-therapist', '/sessions/process-group'],
    ['tables', '[Leads]', '[Co-leads]'],
    ['words', '- Takes no part\n', ''],
    ['words', 'Each mark says', 'Eachmark says'],
  ];

  test.each(faults)('is found in its %s: %j for %j', (part, right, wrong) => {
    expect(markdown).toContain(right);
    expect(outlineTwin(markdown)[part]).toEqual(outlines.get(address)?.[part]);
    expect(outlineTwin(markdown.replace(right, wrong))[part]).not.toEqual(outlines.get(address)?.[part]);
  });

  test('is found where HTML is left', () => {
    expect(() => outlineTwin(markdown.replace('- Supports', '- <b>Supports</b>'))).toThrow('html');
  });
});
