import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import { listSessionSources } from '#lib/catalog/list-sources.ts';
import type { Examples } from '../examples.ts';
import { longCatalog, longText } from '../long-words.ts';
import { BasisLine } from './basis-line.tsx';
import { KindLinks } from './kind-links.tsx';
import { PartLegend } from './part-legend.tsx';
import { SessionCast } from './session-cast.tsx';
import { SessionFacts } from './session-facts.tsx';
import { SessionMatrix } from './session-matrix.tsx';

const link = (address: string) => address;
const session = getSession(catalog, 'process-group');
const sources = listSessionSources(catalog, session);
const row = catalog.matrix[session.slug];
const { basis } = words.layout;

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
  'kind-links': {
    plain: <KindLinks words={words.sessions} />,
    'long words': (
      <KindLinks words={{ ...words.sessions, kinds: { ...words.sessions.kinds, group: longText } }} />
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
} satisfies Examples;
