import type { Basis } from '#content/sessions/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Catalog } from './catalog-source.ts';

/** Why a cell says what it says, as far as data goes. */
export type CellBasis = {
  readonly certainty: Source['certainty'];
  /** Absent when we infer it. */
  readonly source?: Source;
};

/** The source of a cell and how sure it makes us; what we infer is unconfirmed. Throws when a source does not exist. */
export function basisOf({ sources }: Pick<Catalog, 'sources'>, basis: Basis): CellBasis {
  if (basis.kind === 'inference') return { certainty: 'unconfirmed' };
  const id = basis.kind === 'article' ? 'source-article' : basis.source;
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`No source "${id}".`);
  return { certainty: source.certainty, source };
}
