import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import { listSessionSources } from '#lib/catalog/list-sources.ts';
import { PartLegend } from './part-legend.tsx';
import { SessionCast } from './session-cast.tsx';
import { SessionFacts } from './session-facts.tsx';
import { SessionMatrix } from './session-matrix.tsx';

const link = (address: string) => address;
const session = getSession(catalog, 'process-group');

export const sessionsExamples = {
  matrix: <SessionMatrix words={words} {...catalog} link={link} />,
  legend: <PartLegend words={words} />,
  facts: <SessionFacts words={words} session={session} />,
  cast: (
    <SessionCast
      words={words}
      roles={catalog.roles}
      row={catalog.matrix[session.slug]}
      sources={listSessionSources(catalog, session)}
      link={link}
    />
  ),
};
