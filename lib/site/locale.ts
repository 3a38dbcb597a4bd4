/** A language of the site: a folder content/wording/<locale>. English has no prefix in addresses. */
export type Locale = string;

export const defaultLocale: Locale = 'en';

/** The public address of a page in a language: `/faq` in English, `/es/faq` in Spanish. */
export function localizeAddress(locale: Locale, address: string): string {
  if (locale === defaultLocale) return address;
  return address === '/' ? `/${locale}` : `/${locale}${address}`;
}
