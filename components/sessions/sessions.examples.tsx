import { sampleWeek } from '#content/sessions/sample-week.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import { listSessionSources } from '#lib/catalog/list-sources.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import type { Examples } from '../examples.ts';
import { longCatalog, longText } from '../long-words.ts';
import { BasisLine } from './basis-line.tsx';
import { CellReasons } from './cell-reasons.tsx';
import { FilterLinks } from './filter-links.tsx';
import { PartLegend } from './part-legend.tsx';
import { SessionCast } from './session-cast.tsx';
import { SessionFacts } from './session-facts.tsx';
import { SessionMatrix } from './session-matrix.tsx';
import { SessionNext } from './session-next.tsx';
import { SessionPage } from './session-page.tsx';
import { SessionPrivacy } from './session-privacy.tsx';
import { SessionSteps } from './session-steps.tsx';
import { SessionText } from './session-text.tsx';
import { SessionWeek } from './session-week.tsx';

const link = (address: string) => address;
const session = getSession(catalog, 'process-group');
const sources = listSessionSources(catalog, session);
const role = 'addiction-counselor';
const row = catalog.matrix[session.slug];
const { basis } = words.layout;
const longSession = getSession(longCatalog, 'process-group');
const week = planSampleWeek(sampleWeek, catalog.provider);
const trail = [
  { href: '/sessions', title: words.pages.sessions.name },
  { href: '/sessions/process-group', title: session.title },
];
const page = { words, week, trail, link };
const own = { words: words.sessions, catalog };
const long = { words: words.sessions, catalog: longCatalog, session: longSession };

export const sessionsExamples = {
  'basis-line': {
    plain: <BasisLine words={basis} basis={{ kind: 'inference' }} sources={sources} />,
    'from the first article': (
      <BasisLine words={basis} basis={{ kind: 'article', section: 's1' }} sources={sources} />
    ),
    'from a source': (
      <BasisLine words={basis} basis={{ kind: 'source', source: sources[0]?.id ?? '' }} sources={sources} />
    ),
  },
  'cell-reasons': {
    plain: <CellReasons words={words} catalog={catalog} sessions={[session]} role={role} link={link} />,
    'long words': (
      <CellReasons
        words={words}
        catalog={longCatalog}
        sessions={longCatalog.sessions.slice(0, 2)}
        role={role}
        link={link}
      />
    ),
  },
  'filter-links': {
    plain: <FilterLinks words={words} catalog={catalog} chosen={{}} link={link} />,
    'with choices made': (
      <FilterLinks
        words={words}
        catalog={catalog}
        chosen={{ role: 'psychiatrist', part: 'leads', kind: 'medical' }}
        link={link}
      />
    ),
    'long words': (
      <FilterLinks words={words} catalog={longCatalog} chosen={{ role: 'family-therapist' }} link={link} />
    ),
  },
  'part-legend': { plain: <PartLegend words={words} /> },
  'session-cast': {
    plain: <SessionCast words={words} roles={catalog.roles} row={row} sources={sources} link={link} />,
    'long words': (
      <SessionCast words={words} roles={longCatalog.roles} row={row} sources={sources} link={link} />
    ),
  },
  'session-facts': {
    plain: <SessionFacts words={words} catalog={catalog} session={session} />,
    'long words': (
      <SessionFacts words={words} catalog={catalog} session={getSession(longCatalog, 'process-group')} />
    ),
  },
  'session-matrix': {
    plain: <SessionMatrix words={words} {...catalog} link={link} />,
    'long words': <SessionMatrix words={words} {...longCatalog} link={link} />,
  },
  'session-next': {
    plain: <SessionNext words={words.sessions} link={link} />,
    'long words': (
      <SessionNext
        words={{ ...words.sessions, next: { ...words.sessions.next, contact: longText } }}
        link={link}
      />
    ),
  },
  'session-page': {
    plain: <SessionPage {...page} catalog={catalog} session={session} />,
    'of a family, with a quick way out': (
      <SessionPage {...page} catalog={catalog} session={getSession(catalog, 'family-or-couple-therapy')} />
    ),
    'long words': <SessionPage {...page} catalog={longCatalog} session={longSession} />,
  },
  'session-privacy': {
    plain: <SessionPrivacy words={words.sessions} session={session} sources={sources} link={link} />,
    'with nobody else there': (
      <SessionPrivacy
        words={words.sessions}
        session={getSession(catalog, 'individual-therapy')}
        sources={sources}
        link={link}
      />
    ),
    'long words': (
      <SessionPrivacy words={words.sessions} session={longSession} sources={sources} link={link} />
    ),
  },
  'session-steps': {
    plain: <SessionSteps {...own} session={session} />,
    'long words': <SessionSteps {...long} />,
  },
  'session-text': {
    plain: <SessionText catalog={catalog} text={session.summary} />,
    'with a help line': <SessionText catalog={catalog} text="If a life is in danger, call 911." />,
    'long words': <SessionText catalog={catalog} text={longText} />,
  },
  'session-week': {
    plain: <SessionWeek {...own} session={session} week={week} link={link} />,
    'twice a week': (
      <SessionWeek
        {...own}
        session={getSession(catalog, 'relapse-prevention-group')}
        week={week}
        link={link}
      />
    ),
    'not in the week': (
      <SessionWeek {...own} session={getSession(catalog, 'safety-check')} week={week} link={link} />
    ),
    'long words': <SessionWeek {...long} week={week} link={link} />,
  },
} satisfies Examples;
