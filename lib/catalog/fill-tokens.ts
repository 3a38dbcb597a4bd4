import type { Part } from '#content/sessions/schema.ts';
import type { Catalog } from './catalog-source.ts';
import { listRolesWithPart, lowerFirst, nameRole, nameRoles } from './who-leads.ts';

const tokenPattern = /\{([a-z-]+):([a-z0-9-]+)\}/g;

/** A token found in a text, with the words it stands for; without words it names nothing in the catalog. */
export type Token = { readonly token: string; readonly words: string | undefined };

/** Every {kind:name} in a text, in order. */
export function findTokens(catalog: Catalog, text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map(([token, kind = '', name = '']) => ({
    token,
    words: readToken(catalog, kind, name),
  }));
}

/**
 * Puts the catalog's words in place of each {kind:name}; a token that opens the text or a sentence gets a capital.
 * Throws when a token names nothing, which the cross-checks rule out for published content.
 */
export function fillTokens(catalog: Catalog, text: string): string {
  return text.replace(tokenPattern, (token, kind: string, name: string, offset: number) => {
    const words = readToken(catalog, kind, name);
    if (words === undefined) throw new Error(`${token} names nothing in the catalog.`);
    const opensSentence = offset === 0 || /[.?!]\s+$/.test(text.slice(0, offset));
    return opensSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  });
}

const partOfKind: Readonly<Record<string, Part>> = {
  leads: 'leads',
  'co-leads': 'co-leads',
  supports: 'supports',
};

function readToken(catalog: Catalog, kind: string, name: string): string | undefined {
  const role = catalog.roles.find(({ slug }) => slug === name);
  if (kind === 'role') return role === undefined ? undefined : nameRole(role);
  if (kind === 'roles') return role === undefined ? undefined : lowerFirst(role.plural);
  const session = catalog.sessions.find(({ slug }) => slug === name);
  if (session === undefined) return undefined;
  if (kind === 'session') return session.inSentence;
  const part = partOfKind[kind];
  if (part === undefined) return undefined;
  const roles = listRolesWithPart(catalog, session.slug, part);
  return roles.length === 0 ? undefined : nameRoles(roles);
}
