import type { MetadataRoute } from 'next';
import { catalog } from '#lib/catalog/catalog.ts';
import { defaultLocale } from '#lib/site/locale.ts';
import { loadWords } from '#lib/site/words.ts';
import { schemes } from '#tokens';

/** Names and icons for a home screen. It opens in the browser, whose address bar and back button people know. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { pages } = await loadWords(defaultLocale);
  const { name, shortName } = catalog.provider;
  return {
    name,
    short_name: shortName,
    description: pages.home.description,
    lang: defaultLocale,
    start_url: '/',
    display: 'browser',
    background_color: schemes.light.paper,
    theme_color: schemes.light.paper,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-touch-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  };
}
