import type { Words } from '#content/wording/en/words.ts';
import { KnotLegend } from '#components/drawings/knot-legend.tsx';
import { WeekDrawing } from '#components/drawings/week-drawing.tsx';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { SampleWeek as PlannedWeek } from '#lib/catalog/plan-sample-week.ts';
import { WeekList } from './week-list.tsx';

/** A usual week as a drawing and as a list, under `#week`, with its hours in all. */
export function SampleWeek({
  words,
  catalog,
  week,
  link,
}: {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly week: PlannedWeek;
  readonly link: (address: string) => string;
}) {
  return (
    <section aria-labelledby="week">
      <h2 id="week">{words.home.weekHeading}</h2>
      <p className="max-w-measure">{words.home.weekText(words.drawings.duration(week.minutes))}</p>
      <KnotLegend words={words} parts={['leads', 'co-leads', 'supports']} />
      <WeekDrawing words={words.drawings} catalog={catalog} week={week} />
      <WeekList words={words} catalog={catalog} week={week} link={link} />
    </section>
  );
}
