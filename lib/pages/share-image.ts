import { localizeAddress, type Locale } from '#lib/site/locale.ts';
import type { Page } from './page.ts';

/** Pages with a picture of their own; all others share home's. */
const ownImage: ReadonlySet<Page['kind']> = new Set(['home', 'role', 'article']);

/** Width and height in pixels: what previews of every large network show uncut. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The public address of the picture that previews of a page show, such as `/og/psychiatrist.png`. */
export function shareImageAddress(locale: Locale, page: Pick<Page, 'kind' | 'address'>): string {
  return `/og/${shareImageName(locale, page)}`;
}

/** The pages that have a picture of their own, with its file name. */
export function listShareImages(
  locale: Locale,
  pages: readonly Page[],
): readonly { readonly name: string; readonly page: Page }[] {
  return pages
    .filter(({ kind }) => ownImage.has(kind))
    .map((page) => ({ name: shareImageName(locale, page), page }));
}

function shareImageName(locale: Locale, { kind, address }: Pick<Page, 'kind' | 'address'>): string {
  const own = ownImage.has(kind) ? localizeAddress(locale, address) : localizeAddress(locale, '/');
  const name = own.slice(1).replaceAll('/', '-');
  return `${name === '' ? 'home' : name}.png`;
}
