import { distance } from 'fastest-levenshtein';
import { cleanQuery } from './clean-query.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchResults } from './search-site.ts';

/** A page that someone may have meant who opened an address that does not exist. */
export type Suggestion = { readonly address: string; readonly title: string };

const most = 5;
/** Longer addresses are no slips of ours or of a visitor, and would take long to compare. */
const longest = 100;
/** So much of an address may be other letters: of the whole, or of its last part with any other before it. */
const unlike = { whole: 0.25, last: 0.3 } as const;

/** Words that addresses are built with on any site, and that ask for nothing. */
const wordsOfAddresses = /\b(?:pages?|index|blog|posts?|category|tags?|default)\b/giu;

/** The words in an address, as a query: `/Care-Team/who_leads.html` asks for "Care Team who leads". */
export function readAddressWords(address: string): string {
  return cleanQuery(
    address
      .replace(/\.(?:html?|php|aspx?)$/i, '')
      .replaceAll(/[^\p{L}\p{N}'’]+/gu, ' ')
      .replaceAll(wordsOfAddresses, '')
      .trim(),
  );
}

/**
 * Pages near an address that does not exist, best first: those whose own address is nearly the same, then what a
 * search for its words finds. `search` asks for words; its results tell also of a crisis.
 */
export function suggestPages(
  address: string,
  documents: readonly SearchDocument[],
  search: (words: string) => SearchResults,
): { readonly suggestions: readonly Suggestion[]; readonly crisis: SearchResults['crisis'] } {
  const { crisis, groups } = search(readAddressWords(address));
  const found = groups
    .filter(({ name }) => name === 'best')
    .flatMap(({ hits }) => hits.map(({ document }) => document));
  const suggestions = [...listNear(address, documents), ...found].map((each) => ({
    address: each.address,
    title: each.title,
  }));
  const byAddress = new Map(suggestions.map((each) => [each.address, each]));
  return { suggestions: [...byAddress.values()].slice(0, most), crisis };
}

function listNear(address: string, documents: readonly SearchDocument[]): readonly SearchDocument[] {
  const typed = address.toLowerCase();
  if (typed.length > longest) return [];
  return documents
    .filter((document) => document.kind === 'page')
    .map((document) => ({ document, share: measureUnlike(typed, document.address) }))
    .filter(({ share }) => share < 1)
    .sort((one, other) => one.share - other.share)
    .map(({ document }) => document);
}

/** Which share of two addresses differs; 1 when they are too far from one another. */
function measureUnlike(typed: string, address: string): number {
  const whole = shareOf(typed, address);
  if (whole <= unlike.whole) return whole;
  const last = shareOf(lastPart(typed), lastPart(address));
  return last <= unlike.last ? last : 1;
}

function shareOf(one: string, other: string): number {
  return distance(one, other) / Math.max(one.length, other.length, 1);
}

function lastPart(address: string): string {
  return address.split('/').findLast((part) => part !== '') ?? '';
}
