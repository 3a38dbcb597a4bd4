import { findTokens, type TokenSource } from './fill-tokens.ts';
import { sayReach } from './say-reach.ts';

/** A stretch of a text as visitors read it, with where it leads: a page of ours, or what a phone does at a touch. */
export type TextPart = { readonly text: string; readonly href?: string };

/**
 * A text with its tokens filled, in parts: names of roles and sessions lead to their pages, help lines dial.
 * Throws when a token names nothing, which the cross-checks rule out for published content.
 */
export function splitTokens(catalog: TokenSource, text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { token, start, words } of findTokens(catalog, text)) {
    if (words === undefined) throw new Error(`${token} names nothing in the catalog.`);
    if (start > from) parts.push({ text: text.slice(from, start) });
    const href = findTarget(catalog, token);
    parts.push(href === undefined ? { text: words } : { text: words, href });
    from = start + token.length;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}

function findTarget(catalog: TokenSource, token: string): string | undefined {
  const [, kind = '', name = ''] = /^\{([a-z-]+):([a-z0-9-]+)/.exec(token) ?? [];
  if (kind === 'role' || kind === 'roles') return `/care-team/${name}`;
  if (kind === 'session') return `/sessions/${name}`;
  return kind === 'call' || kind === 'text' ? sayReach(catalog, name, kind)?.href : undefined;
}
