import { expect, test } from 'vitest';
import { describePage } from '#app/[locale]/describe-page.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listPages } from '#lib/pages/list-pages.ts';
import { listShareImages } from '#lib/pages/share-image.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';

const origin = readSiteOrigin();
const pages = await listPages('en');

test('gives every page a title, a description and a canonical address that no other page has', async () => {
  const described = await Promise.all(pages.map(({ address }) => describePage('en', address)));
  for (const read of [
    ({ title }) => JSON.stringify(title),
    ({ description }) => description,
    ({ alternates }) => JSON.stringify(alternates?.canonical),
  ] satisfies ((metadata: (typeof described)[number]) => unknown)[]) {
    expect(new Set(described.map(read)).size).toBe(pages.length);
  }
});

test('names public addresses only, never the inner /en', async () => {
  const { alternates, openGraph } = await describePage('en', '/care-team/psychiatrist');
  expect(alternates?.canonical).toBe(`${origin}/care-team/psychiatrist`);
  expect(JSON.stringify({ alternates, openGraph })).not.toMatch(/\/en[/"]/);
});

test('names a share image that is drawn, in full', async () => {
  const drawn = listShareImages('en', pages).map(({ name }) => `${origin}/og/${name}`);
  for (const { address } of pages) {
    const { openGraph } = await describePage('en', address);
    const [image] = [openGraph?.images ?? []].flat() as { readonly url: string; readonly alt: string }[];
    expect(drawn).toContain(image?.url);
    expect(image?.alt).toContain(catalog.provider.name);
  }
});

test('names the Markdown twin of a page that machines may list, and of no other', async () => {
  const twinOf = async (address: string) =>
    (await describePage('en', address)).alternates?.types?.['text/markdown'];
  expect(await twinOf('/')).toBe(`${origin}/index.md`);
  expect(await twinOf('/care-team/psychiatrist')).toBe(`${origin}/care-team/psychiatrist.md`);
  for (const address of ['/search', '/sessions/filter/psychiatrist', '/questions-to-ask/process-group'])
    expect(await twinOf(address)).toBeUndefined();
});

test('keeps the example clinic out of search engines', async () => {
  const { robots } = await describePage('en', '/');
  expect(robots).toEqual(catalog.provider.isExample ? { index: false, follow: false } : undefined);
});

test('refuses an address that no page has', async () => {
  await expect(describePage('en', '/nowhere')).rejects.toThrow('No page at /nowhere');
});
