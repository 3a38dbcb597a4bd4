import { privacySources } from '#content/sessions/privacy-sources.ts';
import type { Truth } from '#content/readers/schema.ts';
import type { Session } from '#content/sessions/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Catalog } from './catalog-source.ts';
import { getFact } from './say-fact.ts';
import { listLines } from './truth-lines.ts';

/** The sources with these ids, in the order in which they are first named, each once. */
export function listSources(catalog: Catalog, ids: readonly string[]): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => catalog.sources.filter((source) => source.id === id));
}

/** Everything a session's page cites: its own sources, those of its figures, of its row in the matrix and of its privacy. */
export function listSessionSources(catalog: Catalog, session: Session): readonly Source[] {
  const figures = [session.length, session.frequency, session.size].flatMap(
    (id) => getFact(catalog, id).source ?? [],
  );
  const cells = Object.values(catalog.matrix[session.slug]).flatMap(({ basis }) => {
    if (basis.kind === 'source') return basis.source;
    return basis.kind === 'article' ? 'source-article' : [];
  });
  const privacy = session.withOthers ? Object.values(privacySources) : [privacySources.record];
  return listSources(catalog, [...session.sources, ...figures, ...cells, ...privacy]);
}

/** The ids of the sources that a truth cites, in the order of its lines; one that two lines cite stands twice. */
export function listTruthSources({ body }: Pick<Truth, 'body'>): readonly string[] {
  return body.flatMap(listLines).flatMap(({ sources }) => sources);
}
