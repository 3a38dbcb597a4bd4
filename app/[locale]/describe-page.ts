import type { Metadata } from 'next';
import { catalog } from '#lib/catalog/catalog.ts';
import { isCrawled, robotsOf } from '#lib/pages/crawl-rule.ts';
import { documentTitle } from '#lib/pages/document-title.ts';
import { getPage } from '#lib/pages/get-page.ts';
import { shareImageAddress, shareImageSize } from '#lib/pages/share-image.ts';
import { twinAddress } from '#lib/pages/twins/twin-address.ts';
import { localizeAddress } from '#lib/site/locale.ts';
import { readSiteOrigin } from '#lib/site/site-origin.ts';
import { loadWords } from '#lib/site/words.ts';

/**
 * Everything a page says of itself in <head>. `address` carries no language prefix, such as `/faq`.
 * All addresses are written out in full: left to the framework they would begin with the inner /en.
 * Throws when there is no such page.
 */
export async function describePage(locale: string, address: string): Promise<Metadata> {
  const [page, words] = await Promise.all([getPage(locale, address), loadWords(locale)]);
  const { provider } = catalog;
  const origin = readSiteOrigin();
  const canonical = origin + localizeAddress(locale, page.canonical ?? address);
  const title = documentTitle(page, provider.shortName);
  const robots = robotsOf(provider, page);
  const isArticle = page.kind === 'article';
  return {
    title: { absolute: title },
    description: page.description,
    alternates: {
      canonical,
      types: {
        ...(isCrawled(page)
          ? { 'text/markdown': origin + twinAddress(localizeAddress(locale, address)) }
          : {}),
        'application/rss+xml': [{ url: `${origin}/feed.xml`, title: words.pages.articles.title }],
        'application/feed+json': [{ url: `${origin}/feed.json`, title: words.pages.articles.title }],
      },
    },
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
    openGraph: {
      type: isArticle ? 'article' : 'website',
      ...(isArticle && page.updatedOn !== undefined ? { modifiedTime: page.updatedOn } : {}),
      title: page.title,
      description: page.description,
      url: canonical,
      siteName: provider.name,
      locale: openGraphLocale(locale),
      images: [
        {
          url: origin + shareImageAddress(locale, page),
          ...shareImageSize,
          type: 'image/png',
          alt: words.pages.shareImage(page.title, provider.name),
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false, email: false, address: false },
    ...(robots === undefined ? {} : { robots }),
  };
}

/** Open Graph wants a language with its country. */
function openGraphLocale(locale: string): string {
  return locale.includes('-') ? locale.replace('-', '_') : `${locale}_US`;
}
