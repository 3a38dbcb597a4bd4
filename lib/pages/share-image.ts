import { localizeAddress, type Locale } from '#lib/site/locale.ts';
import type { Page } from './page.ts';

/** Width and height in pixels: what previews of every large network show uncut. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The public address of the picture that previews of a page show, such as `/og/care-team-psychiatrist.png`. */
export function shareImageAddress(
  locale: Locale,
  page: Pick<Page, 'address'> & Partial<Pick<Page, 'kind'>>,
): string {
  // Hundreds of filters have one picture, that of the table they are taken from.
  return `/og/${shareImageName(locale, page.kind === 'filter' ? { address: '/sessions' } : page)}`;
}

/** The pages with the file names of their pictures: one each. */
export function listShareImages(
  locale: Locale,
  pages: readonly Page[],
): readonly { readonly name: string; readonly page: Page }[] {
  return pages.map((page) => ({ name: shareImageName(locale, page), page }));
}

function shareImageName(locale: Locale, { address }: Pick<Page, 'address'>): string {
  const name = localizeAddress(locale, address).slice(1).replaceAll('/', '-');
  return `${name === '' ? 'home' : name}.png`;
}
