import type { RoleSlug } from '#content/roles/schema.ts';
import type { SessionSlug } from '#content/sessions/schema.ts';
import { readItems } from './read-items.ts';

type Named = { readonly roles: readonly RoleSlug[]; readonly sessions: readonly SessionSlug[] };

/** The roles and sessions that a text names, each once, in order. */
export function listNamed(text: string): Named {
  const items = readItems(text);
  const roles = items.flatMap((item) => (item.kind === 'roles' ? item.roles.map(({ role }) => role) : []));
  const sessions = items.flatMap((item) =>
    item.kind === 'sessions' ? item.sessions.flatMap(({ session }) => session ?? []) : [],
  );
  return { roles: [...new Set(roles)], sessions: [...new Set(sessions)] };
}
