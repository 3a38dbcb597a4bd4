import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import type { SampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { listRolesWithPart, nameRoles } from '#lib/catalog/who-leads.ts';

/** A usual week, day by day: which session, how long, who leads it. What the drawing beside it shows, in words. */
export function WeekList({
  words,
  catalog,
  week,
  link,
}: {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly week: SampleWeek;
  readonly link: (address: string) => string;
}) {
  return (
    <ol role="list" className="week-list">
      {week.days.map(({ day, sessions }) => (
        <li key={day}>
          <h3>{day}</h3>
          <ul role="list">
            {sessions.map(({ session: slug, minutes }) => {
              const session = getSession(catalog, slug);
              const leaders = listRolesWithPart(catalog, session.slug, 'leads');
              return (
                <li key={slug}>
                  <a href={link(`/sessions/${slug}`)}>{session.title}</a>
                  <span className="small block text-quiet">
                    {words.drawings.duration(minutes)}. {words.home.ledBy} {nameRoles(leaders)}.
                  </span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
