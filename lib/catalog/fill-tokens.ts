import type { Part } from '#content/sessions/schema.ts';
import type { Catalog } from './catalog-source.ts';
import { findFact, sayFact } from './say-fact.ts';
import { sayProvider } from './say-provider.ts';
import { sayReach } from './say-reach.ts';
import { listRolesWithPart, lowerFirst, nameRole, nameRoles } from './who-leads.ts';

const tokenPattern = /\{([a-z-]+):([a-z0-9-]+)(?:\.([a-z0-9-]+))?\}/g;

/** What tokens take their words from. */
export type TokenSource = Pick<Catalog, 'roles' | 'sessions' | 'matrix' | 'facts' | 'helpLines' | 'provider'>;

/** A token found in a text, with where it stands and the words for it; without words it names nothing in the catalog. */
export type Token = { readonly token: string; readonly start: number; readonly words: string | undefined };

/** Every {kind:name} and {kind:name.form} in a text, in order. */
export function findTokens(catalog: TokenSource, text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map((match) => {
    const [token, kind = '', name = '', form] = match;
    const words = readToken(catalog, kind, name, form);
    return {
      token,
      start: match.index,
      words: words === undefined ? undefined : capitalize(text, match.index, words),
    };
  });
}

/**
 * Puts the catalog's words in place of each token; one that opens the text or a sentence gets a capital.
 * Throws when a token names nothing, which the cross-checks rule out for published content.
 */
export function fillTokens(catalog: TokenSource, text: string): string {
  let filled = '';
  let from = 0;
  for (const { token, start, words } of findTokens(catalog, text)) {
    if (words === undefined) throw new Error(`${token} names nothing in the catalog.`);
    filled += text.slice(from, start) + words;
    from = start + token.length;
  }
  return filled + text.slice(from);
}

function capitalize(text: string, start: number, words: string): string {
  const opensSentence = start === 0 || /[.?!]\s+$/.test(text.slice(0, start));
  return opensSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const partOfKind: Readonly<Record<string, Part>> = {
  leads: 'leads',
  'co-leads': 'co-leads',
  supports: 'supports',
};

function readToken(
  catalog: TokenSource,
  kind: string,
  name: string,
  form: string | undefined,
): string | undefined {
  if (kind === 'fact') {
    const fact = findFact(catalog, name);
    return fact === undefined ? undefined : sayFact(fact, form);
  }
  if (form !== undefined) return undefined;
  if (kind === 'provider') return sayProvider(catalog.provider, name);
  if (kind === 'call' || kind === 'text') return sayReach(catalog, name, kind)?.words;
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
