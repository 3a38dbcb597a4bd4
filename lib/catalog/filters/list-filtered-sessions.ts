import type { Session } from '#content/sessions/schema.ts';
import type { Catalog } from '../catalog-source.ts';
import type { SessionFilter } from './session-filter.ts';

/** The sessions that a filter lets through, in the catalog's order. A role alone asks for all in which it takes or may take part. */
export function listFilteredSessions(
  { sessions, matrix }: Pick<Catalog, 'sessions' | 'matrix'>,
  { role, part, kind, audience }: SessionFilter,
): readonly Session[] {
  return sessions.filter((session) => {
    if (kind !== undefined && session.kind !== kind) return false;
    if (audience !== undefined && session.audience !== audience) return false;
    if (role === undefined) return true;
    const taken = matrix[session.slug][role].part;
    return part === undefined ? taken !== 'none' : taken === part;
  });
}
