import { fillTokens } from '#lib/catalog/fill-tokens.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { tellReader } from '#lib/catalog/tell-reader.ts';
import { listLines } from '#lib/catalog/truth-lines.ts';
import type { Page } from '#lib/pages/page.ts';
import { readerAddress } from '#lib/pages/reader-address.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The pages for each audience, with a document for each of their sections. What is derived as a whole is left out:
 * roles, sessions and the form are found by themselves.
 */
export function listReaderDocuments(catalog: Catalog, pages: readonly Page[]): readonly SearchDocument[] {
  return catalog.readers.flatMap(({ audience }) => {
    const address = readerAddress(audience);
    const page = pages.find((candidate) => candidate.address === address);
    if (page === undefined) return [];
    const { title, description } = page;
    const sections = tellReader(catalog, audience).told.flatMap(({ truth, heading }) => {
      const lines = truth.body.flatMap(listLines).map(({ text }) => endSentence(fillTokens(catalog, text)));
      if (lines.length === 0) return [];
      const anchor = `${address}#${truth.id}`;
      return [
        { kind: 'section' as const, address: anchor, title: heading, page: title, text: lines.join(' ') },
      ];
    });
    return [{ kind: 'page' as const, address, title, text: description }, ...sections];
  });
}

/** Items of a list have no full stop of their own. */
function endSentence(text: string): string {
  return /[.!?:;…]$/.test(text) ? text : `${text}.`;
}
