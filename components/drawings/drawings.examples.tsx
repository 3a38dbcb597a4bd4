import { journey } from '#content/sessions/journey.ts';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import { parts } from '#content/sessions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole } from '#lib/catalog/get-entry.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { listUsualParts } from '#lib/catalog/who-leads.ts';
import type { Examples } from '../examples.ts';
import { longCatalog } from '../long-words.ts';
import { JourneyDrawing } from './journey-drawing.tsx';
import { KnotLegend } from './knot-legend.tsx';
import { RoleShare } from './role-share.tsx';
import { ScoreKnot } from './score-knot.tsx';
import { TeamDrawing } from './team-drawing.tsx';
import { TeamFigure } from './team-figure.tsx';
import { ThreadScore } from './thread-score.tsx';
import { WeekDrawing } from './week-drawing.tsx';

const week = planSampleWeek(sampleWeek, catalog.provider);
const therapist = getRole(catalog, 'licensed-therapist');
const peer = getRole(catalog, 'peer-support-specialist');
const { drawings } = words;
const score = { id: 'score', title: 'One session', description: 'A process group.' };
const columns = [{ key: 'process-group', parts: listUsualParts(catalog, 'process-group') }];

export const drawingsExamples = {
  'journey-drawing': {
    plain: <JourneyDrawing words={drawings} catalog={catalog} journey={journey} />,
    'long words': <JourneyDrawing words={drawings} catalog={longCatalog} journey={journey} />,
  },
  'knot-legend': {
    plain: <KnotLegend words={words} parts={['leads', 'co-leads', 'supports']} />,
    'all parts': <KnotLegend words={words} parts={parts} />,
  },
  'role-share': {
    plain: <RoleShare words={drawings} catalog={catalog} role={therapist} week={week} />,
    'a small share': <RoleShare words={drawings} catalog={catalog} role={peer} week={week} />,
    empty: (
      <RoleShare
        words={drawings}
        catalog={catalog}
        role={peer}
        week={{ minutes: 20, days: [medication()] }}
      />
    ),
  },
  'score-knot': {
    plain: parts.map((part) => (
      <svg
        key={part}
        className="role-psychiatrist drawing"
        width="24"
        height="24"
        viewBox="-12 -12 24 24"
        aria-hidden="true"
      >
        <ScoreKnot part={part} />
      </svg>
    )),
  },
  'team-drawing': {
    plain: <TeamDrawing words={drawings} catalog={catalog} />,
    'long words': <TeamDrawing words={drawings} catalog={longCatalog} />,
  },
  'team-figure': { plain: <TeamFigure words={drawings} catalog={catalog} /> },
  'thread-score': {
    plain: (
      <ThreadScore {...score} roles={catalog.roles} groups={[{ key: 'one', label: ['Group'], columns }]} />
    ),
    'long words': (
      <ThreadScore
        {...score}
        roles={longCatalog.roles}
        groups={[{ key: 'one', label: ['Two', 'lines'], columns }]}
      />
    ),
    empty: (
      <ThreadScore {...score} roles={catalog.roles} groups={[{ key: 'one', label: ['None'], columns: [] }]} />
    ),
  },
  'week-drawing': {
    plain: <WeekDrawing words={drawings} catalog={catalog} week={week} />,
    'long words': <WeekDrawing words={drawings} catalog={longCatalog} week={week} />,
  },
} satisfies Examples;

/** A day on which the peer support specialist takes no part. */
function medication() {
  return {
    day: 'Monday',
    sessions: [{ day: 'Monday', session: 'medication-visit', minutes: 20 }],
  } as const;
}
