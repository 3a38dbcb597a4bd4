import { expect, test } from 'vitest';
import sitemap from '#app/sitemap.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';

test('lists exactly the pages of the page list, search aside', async () => {
  const origin = readSiteOrigin();
  const pages = (await listPages('en')).filter(({ address }) => address !== '/search');
  const entries = await sitemap();
  expect(entries.map(({ url }) => url)).toEqual(pages.map(({ address }) => origin + address));
});

test('gives a date of change only to pages that keep one', async () => {
  const pages = (await listPages('en')).filter(({ address }) => address !== '/search');
  const dated = pages.map(({ updatedOn }) => updatedOn);
  expect((await sitemap()).map(({ lastModified }) => lastModified)).toEqual(dated);
});
