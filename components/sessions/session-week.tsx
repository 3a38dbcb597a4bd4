import type { Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { Arrow } from '#components/ui/arrow.tsx';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { findInWeek, type PlaceInWeek } from '#lib/catalog/find-in-week.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import type { SampleWeek } from '#lib/catalog/plan-sample-week.ts';

type SessionWeekProps = {
  readonly words: Words['sessions'];
  readonly catalog: Catalog;
  readonly session: Session;
  readonly week: SampleWeek;
  readonly link: (address: string) => string;
};

/** When a session comes, and in the sample week the sessions before and after it, day by day. */
export function SessionWeek({ words, catalog, session, week, link }: SessionWeekProps) {
  const places = findInWeek(
    week.days.flatMap(({ sessions }) => sessions),
    session.slug,
  );
  const shown = places.length === 0 ? words.week.absent : words.week.onDays(places.map(({ day }) => day));
  return (
    <>
      <p className="max-w-measure">
        {words.when[session.when]} {shown}
      </p>
      <a className="tap" href={link('/#week')}>
        {words.week.see}
      </a>
      {places.length > 0 && (
        <nav aria-label={words.week.neighbors}>
          {places.map((place) => (
            <div key={place.day}>
              <h3>{place.day}</h3>
              <ul role="list" className="max-w-measure border-t border-rule">
                {listNeighbors(words.week, catalog, place).map(({ slug, rel, text }) => (
                  <li key={rel} className="mt-0">
                    <a className="door" rel={rel} href={link(`/sessions/${slug}`)}>
                      <span className="underline">{text}</span>
                      <Arrow />
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      )}
    </>
  );
}

/** The links of one day. A neighbor's own day is named only where it is another one. */
function listNeighbors(words: Words['sessions']['week'], catalog: Catalog, place: PlaceInWeek) {
  const { day, previous, next } = place;
  return [
    { neighbor: previous, rel: 'prev', say: words.before },
    { neighbor: next, rel: 'next', say: words.after },
  ].flatMap(({ neighbor, rel, say }) => {
    if (neighbor === undefined) return [];
    const { slug, title } = getSession(catalog, neighbor.session);
    return [{ slug, rel, text: say(title, neighbor.day === day ? undefined : neighbor.day) }];
  });
}
