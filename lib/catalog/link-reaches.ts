import type { Catalog } from './catalog-source.ts';
import { sayReach } from './say-reach.ts';

/** A piece of a text; with `href`, it says how to reach a help line. */
export type TextPiece = { readonly text: string; readonly href?: string };

/** A filled text of the catalog in pieces, so that "call 988" in it can be pressed. Joined, they are the text again. */
export function linkReaches(text: string, catalog: Pick<Catalog, 'helpLines'>): readonly TextPiece[] {
  const reaches = catalog.helpLines.flatMap(({ id }) =>
    (['call', 'text'] as const).flatMap((by) => sayReach(catalog, id, by) ?? []),
  );
  // A number that goes on is another number.
  const words = reaches.map((reach) => RegExp.escape(reach.words)).join('|');
  return text
    .split(new RegExp(`\\b((?:${words})(?![\\d-]))`, 'i'))
    .filter((piece) => piece !== '')
    .map((piece) => {
      const said = reaches.find((reach) => reach.words.toLowerCase() === piece.toLowerCase());
      return said === undefined ? { text: piece } : { text: piece, href: said.href };
    });
}
