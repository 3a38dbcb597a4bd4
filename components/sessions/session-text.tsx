import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { linkReaches } from '#lib/catalog/link-reaches.ts';

/** A text of a session. The number of a help line in it can be pressed. */
export function SessionText({ catalog, text }: { readonly catalog: Catalog; readonly text: string }) {
  return linkReaches(text, catalog).map((piece) =>
    piece.href === undefined ? (
      piece.text
    ) : (
      <a key={piece.href} href={piece.href}>
        {piece.text}
      </a>
    ),
  );
}
