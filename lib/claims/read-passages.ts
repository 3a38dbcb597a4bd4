import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';
import { sessionSlugs, type SessionSlug } from '#content/sessions/schema.ts';
import { lowerFirst } from '#lib/catalog/who-leads.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences, type Sentence } from '#lib/prose/split-sentences.ts';
import type { About, Claim } from './claim.ts';
import { listNamed } from './list-named.ts';
import { readSentence } from './read-sentence.ts';

/** A sentence, where it stands, and what it claims. */
export type ClaimingSentence = { readonly sentence: Sentence; readonly claims: readonly Claim[] };

/**
 * The sentences that claim something, each read with what its passage is about: a role's page speaks of the role, a
 * cell of its role and session, an answer of what its question names, a section of the role in its heading.
 */
export function readPassages(passages: readonly Passage[]): readonly ClaimingSentence[] {
  let place = '';
  let about: About = {};
  return passages.flatMap((passage) => {
    const next = placeOf(passage);
    if (next !== place || passage.kind === 'heading' || passage.kind === 'title') about = aboutOf(passage);
    place = next;
    return readOne(passage, about);
  });
}

function readOne(passage: Passage, opening: About): readonly ClaimingSentence[] {
  const before = openingOf(passage);
  let about = opening;
  return splitSentences(passage).flatMap((sentence) => {
    const text = before === '' ? sentence.text : `${before} ${lowerFirst(sentence.text)}`;
    const reading = readSentence(text, about);
    ({ about } = reading);
    return reading.claims.length === 0 ? [] : [{ sentence, claims: reading.claims }];
  });
}

/** What an item of a list of limits leaves unsaid. */
function openingOf({ file, entry = '' }: Passage): string {
  if (!file.startsWith('content/roles/')) return '';
  const [, field] = entry.split('.');
  return field === 'may' ? 'They may' : field === 'mayNot' ? 'They may not' : '';
}

/** Passages of one place share what they are about: a section of a text, an entry of data. */
function placeOf({ file, section = '', entry }: Passage): string {
  const [first = '', second = ''] = entry?.split('.') ?? [section];
  return `${file} ${first} ${file.endsWith('matrix.ts') ? second : ''}`;
}

function aboutOf({ file, entry = '', kind, text }: Passage): About {
  const [first = '', second = ''] = entry.split('.');
  const role = asRole(file.startsWith('content/roles/') ? first : second);
  const session = asSession(first);
  if (
    file.startsWith('content/roles/') ||
    file.endsWith('matrix.ts') ||
    file.startsWith('content/sessions/')
  ) {
    return withRoles(role === undefined ? undefined : [role], session, file.startsWith('content/roles/'));
  }
  const names = kind === 'heading' || entry.endsWith('.question');
  if (!names) return {};
  const named = listNamed(text);
  return withRoles(named.roles.length === 1 ? named.roles : undefined, named.sessions[0]);
}

function withRoles(
  roles: readonly RoleSlug[] | undefined,
  session: SessionSlug | undefined,
  subjectless = false,
): About {
  return {
    ...(roles !== undefined && { roles, ownRoles: roles }),
    ...(session !== undefined && { session }),
    ...(subjectless && { subjectless: true as const }),
  };
}

function asRole(name: string): RoleSlug | undefined {
  return roleSlugs.find((slug) => slug === name);
}

function asSession(name: string): SessionSlug | undefined {
  return sessionSlugs.find((slug) => slug === name);
}
