import type { Role } from '#content/roles/schema.ts';
import type { Session } from '#content/sessions/schema.ts';
import type { Catalog } from './catalog-source.ts';

/** The role with a slug from an address. Throws when there is none: only known slugs are built. */
export function getRole(catalog: Catalog, slug: string): Role {
  const role = catalog.roles.find((candidate) => candidate.slug === slug);
  if (role === undefined) throw new Error(`No role "${slug}".`);
  return role;
}

/** The session with a slug from an address. Throws when there is none: only known slugs are built. */
export function getSession(catalog: Catalog, slug: string): Session {
  const session = catalog.sessions.find((candidate) => candidate.slug === slug);
  if (session === undefined) throw new Error(`No session "${slug}".`);
  return session;
}
