import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import type { SampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { listUsualParts, listRolesWithPart, nameRoles } from '#lib/catalog/who-leads.ts';
import { ThreadScore } from './thread-score.tsx';

type WeekDrawingProps = {
  readonly words: Words['drawings'];
  readonly catalog: Catalog;
  readonly week: SampleWeek;
};

/** Rem that stand for an hour in the bars. */
const perHour = 2.2;

/** A usual week across the five threads: who is in each session, and how long it lasts. The sum is the week's. */
export function WeekDrawing({ words, catalog, week }: WeekDrawingProps) {
  const longest = Math.max(...week.days.flatMap(({ sessions }) => sessions.map(({ minutes }) => minutes)));
  const base = (longest / 60) * perHour + 0.4;
  const sessions = week.days.flatMap((day) => day.sessions);
  return (
    <ThreadScore
      id="week-drawing"
      title={words.week.title(words.duration(week.minutes))}
      description={describeWeek({ words, catalog, week })}
      roles={catalog.roles}
      leastColumns={2}
      groups={week.days.map(({ day, sessions: ofDay }) => ({
        key: day,
        label: [words.days[day], words.shortDuration(ofDay.reduce((sum, { minutes }) => sum + minutes, 0))],
        columns: ofDay.map(({ session }) => ({
          key: `${day} ${session}`,
          parts: listUsualParts(catalog, session),
        })),
      }))}
      foot={{
        height: base + 2.4,
        draw: (middles) => (
          <>
            {sessions.map(({ day, session, minutes }, index) => {
              const middle = middles[index] ?? 0;
              const height = (minutes / 60) * perHour;
              return (
                <g key={`${day} ${session}`}>
                  <rect
                    className="bar"
                    x={`${String(middle - 2.5)}%`}
                    y={`${String(base - height)}rem`}
                    width="5%"
                    height={`${String(height)}rem`}
                  />
                  <text
                    className="small"
                    textAnchor="middle"
                    x={`${String(middle)}%`}
                    y={`${String(base + 1)}rem`}
                  >
                    {minutes}
                  </text>
                </g>
              );
            })}
            <line className="base" x2="100%" y1={`${String(base)}rem`} y2={`${String(base)}rem`} />
            <text className="small quiet" y={`${String(base + 2.1)}rem`}>
              {words.week.minutesIn}
            </text>
          </>
        ),
      }}
    />
  );
}

/** "Monday: process group, 90 minutes, led by a licensed therapist. …" */
function describeWeek({ words, catalog, week }: WeekDrawingProps): string {
  return week.days
    .map(({ day, sessions }) => {
      const told = sessions.map(({ session: slug, minutes }) => {
        const session = getSession(catalog, slug);
        const leaders = nameRoles(listRolesWithPart(catalog, session.slug, 'leads'));
        return words.week.session(session.title, words.duration(minutes), leaders);
      });
      return `${day}: ${told.join('; ')}.`;
    })
    .join(' ');
}
