import type { Thing } from 'schema-dts';

/**
 * The text of a page's <script type="application/ld+json">. `<` is escaped, so that no text of ours can end
 * the element or open a comment in it.
 */
export function serializeJsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
