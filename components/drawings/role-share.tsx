import type { Role } from '#content/roles/schema.ts';
import type { Part, SessionSlug } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listUsualParts } from '#lib/catalog/who-leads.ts';
import type { SampleWeek } from '#lib/catalog/plan-sample-week.ts';

type RoleShareProps = {
  readonly words: Words['drawings'];
  readonly catalog: Catalog;
  readonly role: Role;
  readonly week: SampleWeek;
};

/** Percent of the width between two days. */
const gap = 2;
/** The parts that the sentence counts. */
const counted = ['leads', 'co-leads', 'supports'] as const;

/** A role's share of the sample week: the week as one bar, its sessions marked by the part the role takes. */
export function RoleShare({ words, catalog, role, week }: RoleShareProps) {
  const days = placeDays(week);
  const partIn = (session: SessionSlug) => listUsualParts(catalog, session)[role.slug];
  const sums = counted.flatMap((part) => {
    const minutes = week.days
      .flatMap(({ sessions }) => sessions)
      .filter(({ session }) => partIn(session) === part)
      .reduce((sum, session) => sum + session.minutes, 0);
    return minutes === 0 ? [] : [words.share.part[part](words.duration(minutes))];
  });
  const sentence = words.share.sentence(words.duration(week.minutes), sums);
  return (
    <figure className={`share role-${role.slug}`}>
      <svg className="drawing" width="100%" height="4rem" role="img" aria-labelledby="share-title">
        <title id="share-title">{words.share.title(role.title)}</title>
        {days.map(({ day, start, blocks }) => (
          <g key={day}>
            {blocks.map(({ session, x, width }) => (
              <Block key={session} part={partIn(session)} x={x} width={width} />
            ))}
            <text className="small quiet" x={`${start.toFixed(2)}%`} y="3.6rem">
              {words.days[day]}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        {sentence} <span className="text-quiet">{words.share.key}</span>
      </figcaption>
    </figure>
  );
}

/** Where each day and each of its sessions stands on the bar, in percent of its length. */
function placeDays({ days, minutes: all }: SampleWeek) {
  const unit = (100 - gap * (days.length - 1)) / all;
  const sum = (sessions: SampleWeek['days'][number]['sessions']) =>
    sessions.reduce((total, { minutes }) => total + minutes, 0) * unit;
  return days.map(({ day, sessions }, index) => {
    const start = days.slice(0, index).reduce((at, before) => at + sum(before.sessions) + gap, 0);
    const blocks = sessions.map(({ session, minutes }, at) => ({
      session,
      x: start + sum(sessions.slice(0, at)),
      width: minutes * unit,
    }));
    return { day, start, blocks };
  });
}

/** One session: full where the role leads, half full where it co-leads, open where it supports, a line where it is away. */
function Block({ part, x, width }: { readonly part: Part; readonly x: number; readonly width: number }) {
  const box = { x: `${x.toFixed(2)}%`, width: `${Math.max(width - 0.5, 0.5).toFixed(2)}%` };
  if (part === 'none') return <rect className="away" {...box} y="1.2rem" height="2" />;
  return (
    <>
      <rect className={part === 'leads' ? 'disc' : 'ring'} {...box} y="0.2rem" height="2.1rem" />
      {part === 'co-leads' && <rect className="disc" {...box} y="1.25rem" height="1.05rem" />}
    </>
  );
}
