import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { describePage } from '#app/[locale]/describe-page.ts';
import { GET as readFeed } from '#app/feed.xml/route.ts';
import { GET as readLlmsText } from '#app/llms.txt/route.ts';
import readSitemap from '#app/sitemap.ts';
import { ArticlePage } from '#components/articles/article-page.tsx';
import { createVocabulary } from '#components/articles/vocabulary.tsx';
import { words } from '#content/wording/en/words.ts';
import { compileArticle } from '#lib/articles/compile-article.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listSources } from '#lib/catalog/list-sources.ts';
import { getPage } from '#lib/pages/get-page.ts';
import { listReviews } from '#lib/cli/review/list-reviews.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { noteStaleDay } from '#lib/publish/note-stale-day.ts';
import { checkReviews } from '#lib/reviews/check-reviews.ts';
import { serializeJsonLd } from '#lib/structured-data/serialize-json-ld.ts';
import { structurePage } from '#lib/structured-data/structure-page.ts';
import { findUnseen } from '#tests/support/find-unseen.ts';
import { readStructuredPage } from '#tests/support/read-structured-data.ts';
import { aReviewedArticle, type ArticleFolder } from '#tests/support/a-reviewed-article.ts';

const name = 'Robin Sample';
const license = 'LCSW, Maryland 00000';
const signing = ['--reviewer', name, '--license', license];

let folder: ArticleFolder;
let address = '';

beforeAll(async () => {
  folder = await aReviewedArticle();
  address = `/articles/${folder.slug}`;
});
afterAll(() => rm(folder.root, { recursive: true }));
afterEach(() => {
  vi.useRealTimers();
});

/** Reads the folder as the site, on a day. */
function openOn(day: string): void {
  vi.spyOn(process, 'cwd').mockReturnValue(folder.root);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });
}

/** The article's page as HTML and its structured data, as the route makes them. */
async function renderArticle(): Promise<{ readonly html: string; readonly data: string }> {
  const article = await folder.read();
  const [{ Content, headings }, page, pages] = await Promise.all([
    compileArticle(article),
    getPage('en', address),
    listPages('en'),
  ]);
  const { head } = article;
  const components = createVocabulary({ words, catalog, link: (to) => to, sourceIds: head.sources });
  const html = renderToStaticMarkup(
    <ArticlePage
      {...{ words, head, headings, review: page.review, trail: [], related: [] }}
      sources={listSources(catalog, head.sources)}
    >
      <Content components={components} />
    </ArticlePage>,
  );
  const origin = 'https://harbor.example';
  const context = { locale: 'en', origin, catalog, words, page, pages, trail: [], articles: [article] };
  return { html, data: serializeJsonLd(structurePage(context)) };
}

/** Which of the lists for machines name the article. */
async function listsWithArticle(): Promise<readonly string[]> {
  const lists = {
    sitemap: JSON.stringify(await readSitemap()),
    feed: await (await readFeed()).text(),
    llms: await (await readLlmsText()).text(),
  };
  return Object.entries(lists).flatMap(([list, text]) => (text.includes(address) ? list : []));
}

const everywhere = ['sitemap', 'feed', 'llms'];

describe('a review', () => {
  test('is there once signed, gone with one changed word, and back once signed again', async () => {
    const { updatedOn } = (await folder.read()).head;
    const unsigned = await folder.readText();
    openOn(updatedOn);
    const before = await renderArticle();
    expect(before.html).toContain(words.layout.review.notReviewed);
    expect(before.data).not.toMatch(/lastReviewed|reviewedBy/);

    expect(folder.review(['sign', folder.slug, ...signing])).toMatchObject({ status: 0, stderr: '' });
    openOn(dayAfter(updatedOn, 1));
    const signed = await renderArticle();
    expect(signed.html).toContain(`Reviewed by ${name}, ${license}`);
    expect(signed.data).toContain(`"lastReviewed":"${updatedOn}"`);
    expect(signed.data).toContain(name);
    const json = `<script type="application/ld+json">${signed.data}</script>`;
    const unseen = findUnseen(readStructuredPage(address, signed.html + json));
    const ofReview = /^(?:Person|EducationalOccupationalCredential) name$|lastReviewed/;
    expect(unseen.filter(({ type, property }) => ofReview.test(`${type} ${property}`))).toEqual([]);

    await folder.changeOneWord();
    openOn(dayAfter(updatedOn, 2));
    const changed = await renderArticle();
    expect(changed.html).toContain(words.layout.review.changed);
    expect(changed.html + changed.data).not.toMatch(new RegExp(`${name}|lastReviewed|reviewedBy`));
    expect(folder.review(['list']).stdout).toMatch(/^changed /);

    expect(folder.review(['sign', folder.slug, ...signing])).toMatchObject({ status: 0, stderr: '' });
    openOn(dayAfter(updatedOn, 3));
    const again = await renderArticle();
    expect(again.html).toContain(`Reviewed by ${name}, ${license}`);
    expect(again.data).toContain(`"lastReviewed":"${updatedOn}"`);
    await folder.writeText(unsigned);
  });

  test('grows old by stages: said on the page, out of search, and then no site is built', async () => {
    const { updatedOn } = (await folder.read()).head;
    const next = dayAfter(updatedOn, 365);
    const { hideAfterDays, stopAfterDays } = catalog.provider.reviewPolicy;
    expect(folder.review(['sign', folder.slug, ...signing, '--next', next]).status).toBe(0);
    openOn(updatedOn);
    await mkdir(join(folder.root, 'dist'));
    await noteStaleDay(folder.root);
    expect(await readFile(join(folder.root, 'dist/.stale-on'), 'utf8')).toBe(dayAfter(next, 1));
    const example = vi.spyOn(catalog.provider, 'isExample', 'get');
    example.mockReturnValue(false);
    const seen = [];
    for (const past of [0, 1, hideAfterDays, hideAfterDays + 1, stopAfterDays, stopAfterDays + 1]) {
      const today = dayAfter(next, past);
      openOn(today);
      const { html, data } = await renderArticle();
      expect(html).toContain(`Reviewed by ${name}, ${license}`);
      expect(data).toContain(`"lastReviewed":"${updatedOn}"`);
      const article = await folder.read();
      seen.push([
        listReviews([article], catalog, today).split(' ')[0],
        html.includes('to be reviewed again by') ? 'says so' : 'says nothing',
        (await describePage('en', address)).robots === undefined ? 'in search' : 'noindex',
        await listsWithArticle(),
        checkReviews([article], catalog, today).length,
      ]);
    }
    expect(seen).toEqual([
      ['current', 'says nothing', 'in search', everywhere, 0],
      ['due', 'says so', 'in search', everywhere, 0],
      ['due', 'says so', 'in search', everywhere, 0],
      ['hidden', 'says so', 'noindex', [], 0],
      ['hidden', 'says so', 'noindex', [], 0],
      ['expired', 'says so', 'noindex', [], 1],
    ]);
  });
});

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
