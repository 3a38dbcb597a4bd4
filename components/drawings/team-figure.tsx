import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { TeamDrawing } from './team-drawing.tsx';

/** The drawing of the care team with the line that says what its numbers are. */
export function TeamFigure({
  words,
  catalog,
}: {
  readonly words: Words['drawings'];
  readonly catalog: Catalog;
}) {
  return (
    <figure className="mt-4">
      <TeamDrawing words={words} catalog={catalog} />
      <figcaption className="small mt-2 text-center text-quiet">{words.team.caption}</figcaption>
    </figure>
  );
}
