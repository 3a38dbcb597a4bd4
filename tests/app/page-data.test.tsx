import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageData } from '#app/[locale]/page-data.tsx';
import { listPages } from '#lib/pages/list-pages.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';

const pages = await listPages('en');

test.each(pages.map(({ address }) => address))('writes JSON-LD that names the page %s', async (address) => {
  const html = renderToStaticMarkup(await PageData({ locale: 'en', address }));
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html) ?? [];
  const data = JSON.parse(json) as { readonly '@graph': readonly { readonly '@id'?: string }[] };
  expect(data['@graph'][0]?.['@id']).toBe(readSiteOrigin() + address);
});
