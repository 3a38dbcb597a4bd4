import { localizeAddress, type Locale } from '#lib/site/locale.ts';

/** The page that lists all question sheets, and cites what they rest on. */
export const sheetsAddress = '/questions-to-ask';

/** The page of the sheet for a role or a session, by its slug; no role has the slug of a session. */
export function sheetAddress(slug: string): string {
  return `${sheetsAddress}/${slug}`;
}

/** The public address of the same sheet as a PDF, such as `/questions-to-ask/psychiatrist.pdf`. */
export function sheetFileAddress(locale: Locale, slug: string): string {
  return `${sheetsAddress}/${sheetFileName(locale, slug)}`;
}

/** The file's name alone; other languages have their code before it: `es-psychiatrist.pdf`. */
export function sheetFileName(locale: Locale, slug: string): string {
  const prefix = localizeAddress(locale, '/').slice(1);
  return `${prefix === '' ? '' : `${prefix}-`}${slug}.pdf`;
}
