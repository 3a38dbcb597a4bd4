import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import type { SampleWeek as PlannedWeek } from '#lib/catalog/plan-sample-week.ts';
import { listRolesWithPart, nameRoles } from '#lib/catalog/who-leads.ts';

/** A usual week, day by day: which session, how long, who leads it, and the hours in all. */
export function SampleWeek({
  words,
  catalog,
  week,
  link,
}: {
  readonly words: Words['home'];
  readonly catalog: Catalog;
  readonly week: PlannedWeek;
  readonly link: (address: string) => string;
}) {
  const total = words.hours(Math.floor(week.minutes / 60), week.minutes % 60);
  return (
    <section aria-labelledby="week">
      <h2 id="week">{words.weekHeading}</h2>
      <p className="max-w-measure">{words.weekText(total)}</p>
      <ol role="list" className="grid list-none gap-x-8 p-0 sm:grid-cols-2 lg:grid-cols-5">
        {week.days.map(({ day, sessions }) => (
          <li key={day} className="my-0 border-t-2 border-ink py-3">
            <h3 className="mt-0">{day}</h3>
            <ul role="list" className="my-0">
              {sessions.map(({ session: slug, minutes }) => {
                const session = getSession(catalog, slug);
                const leaders = listRolesWithPart(catalog, session.slug, 'leads');
                return (
                  <li key={slug}>
                    <a className="font-semibold" href={link(`/sessions/${slug}`)}>
                      {session.title}
                    </a>
                    , {words.minutes(minutes)}.{' '}
                    <span className="text-quiet">
                      {words.ledBy} {nameRoles(leaders)}.
                    </span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
