import { expect, test } from 'vitest';
import sitemap from '#app/sitemap.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';

/** The page of search and the sheets of sessions are for visitors alone. */
async function listCrawled() {
  return (await listPages('en')).filter(({ kind }) => kind !== 'search' && kind !== 'session-sheet');
}

test('lists exactly the pages of the page list, search and sheets of sessions aside', async () => {
  const origin = readSiteOrigin();
  const pages = await listCrawled();
  const entries = await sitemap();
  expect(entries.map(({ url }) => url)).toEqual(pages.map(({ address }) => origin + address));
});

test('gives a date of change only to pages that keep one', async () => {
  const pages = await listCrawled();
  const dated = pages.map(({ updatedOn }) => updatedOn);
  expect((await sitemap()).map(({ lastModified }) => lastModified)).toEqual(dated);
});
