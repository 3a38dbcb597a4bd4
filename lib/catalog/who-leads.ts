import type { Role, RoleSlug } from '#content/roles/schema.ts';
import type { Cell, Part, Session, SessionSlug } from '#content/sessions/schema.ts';
import type { Catalog } from './catalog-source.ts';

/** The roles that take a part in a session, in the catalog's order; empty when none does. */
export function listRolesWithPart(
  catalog: Pick<Catalog, 'roles' | 'matrix'>,
  session: SessionSlug,
  part: Part,
): readonly Role[] {
  return catalog.roles.filter(({ slug }) => catalog.matrix[session][slug].part === part);
}

/** The sessions in which a role takes a part, in the catalog's order; empty when there is none. */
export function listSessionsWithPart(catalog: Catalog, role: RoleSlug, part: Part): readonly Session[] {
  return catalog.sessions.filter(({ slug }) => catalog.matrix[slug][role].part === part);
}

/** The cell of a session and a role. */
export function getCell(catalog: Catalog, session: SessionSlug, role: RoleSlug): Cell {
  return catalog.matrix[session][role];
}

/** The part each role takes in a session as it is usually held: one that only may lead is not there. */
export function listUsualParts(catalog: Catalog, session: SessionSlug): Readonly<Record<RoleSlug, Part>> {
  const parts = catalog.roles.map(({ slug }) => {
    const { part } = catalog.matrix[session][slug];
    return [slug, part === 'may-lead' ? 'none' : part] as const;
  });
  return Object.fromEntries(parts) as Record<RoleSlug, Part>;
}

/** "a licensed therapist or an addiction counselor". Throws on an empty list, which no sentence can name. */
export function nameRoles(roles: readonly Role[], joinedBy: 'and' | 'or' = 'or'): string {
  const names = roles.map(nameRole);
  const last = names.at(-1);
  if (last === undefined) throw new Error('No role to name: check that the session has one with this part.');
  if (names.length === 1) return last;
  const comma = names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${joinedBy} ${last}`;
}

/** "an addiction counselor": the title with its article, as inside a sentence. */
export function nameRole({ title }: Pick<Role, 'title'>): string {
  const name = lowerFirst(title);
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** The title or plural as inside a sentence: the first letter in lower case. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
