import { roleNames } from '#content/claims/role-names.ts';
import type { SessionSet } from '#content/claims/schema.ts';
import { sessionNames, sharedHeads } from '#content/claims/session-names.ts';
import { smallWords } from '#content/claims/small-words.ts';
import { ownership, ownershipVerbs, predicates } from '#content/claims/verbs.ts';
import { roles } from '#content/roles/roles.ts';
import { roleSlugs, type RoleSlug } from '#content/roles/schema.ts';
import { sessions } from '#content/sessions/sessions.ts';
import { sessionSlugs, type SessionSlug } from '#content/sessions/schema.ts';
import { conjugate } from './conjugate.ts';
import type { Item } from './item.ts';
import { normalize } from './normalize.ts';

/** What a phrase can be; a phrase such as "support" is several things, and the sentence decides. */
type Entry = Exclude<Item, { readonly kind: 'stop' | 'comma' }>;

/** First halves of names, by the words of theirs that must follow a coordinated name. */
type HalfName = { readonly session: SessionSlug; readonly heads: readonly string[] };

const roleSet = new Set<string>(roleSlugs);
const sessionSet = new Set<string>(sessionSlugs);

function addRoles(add: (phrase: string, entry: Entry) => void): void {
  const addName = (role: string, phrase: string, plural: boolean) => {
    const named =
      role === 'all' ? roleSlugs : roleSet.has(role) ? [role as RoleSlug] : ([] as readonly RoleSlug[]);
    const entry = { kind: 'roles' as const, roles: named.map((each) => ({ role: each })), plural };
    add(phrase, { ...entry, words: phrase });
  };
  for (const { slug, title, plural } of roles) {
    addName(slug, normalize(title), false);
    addName(slug, normalize(plural), true);
  }
  for (const { role, name, plural = `${name}s` } of roleNames) {
    addName(role, name, role === 'all');
    addName(role, plural, true);
  }
}

function addSessions(add: (phrase: string, entry: Entry) => void): void {
  const addName = (session: string, phrase: string) => {
    const named = sessionSet.has(session)
      ? { session: session as SessionSlug }
      : { set: { name: session as SessionSet, quantity: 'some' as const } };
    add(phrase, { kind: 'sessions', sessions: [named], words: phrase });
  };
  for (const { slug, title, inSentence } of sessions) {
    for (const name of [title.replace(/\(.*?\)/, ''), inSentence, slug]) {
      const phrase = normalize(name)
        .replaceAll(' ,', '')
        .trim()
        .replace(/^(?:the|a) /, '');
      addName(slug, phrase);
      addName(slug, `${phrase}s`);
    }
  }
  for (const { session, name, plural = pluralize(name) } of sessionNames) {
    addName(session, name);
    if (plural !== null) addName(session, plural);
  }
}

/** "visit about medicine" is "visits about medicine". */
function pluralize(name: string): string {
  return name.replace(/^(.+?)( (?:about|on|for|of|with) .*)?$/, '$1s$2');
}

function addSameSessions(add: (phrase: string, entry: Entry) => void): void {
  for (const [noun, set] of [
    ['group', 'groups'],
    ['session', 'any'],
    ['visit', 'any'],
    ['meeting', 'any'],
    ['review', 'any'],
    ['hour', 'any'],
  ] as const) {
    for (const the of ['the', 'this', 'that', 'the same', 'such a']) {
      add(`${the} ${noun}`, { kind: 'same-session', set, words: `${the} ${noun}` });
    }
  }
}

function buildPhrases(): ReadonlyMap<string, readonly Entry[]> {
  const phrases = new Map<string, readonly Entry[]>();
  const add = (phrase: string, entry: Entry) => phrases.set(phrase, [...(phrases.get(phrase) ?? []), entry]);
  addRoles(add);
  addSessions(add);
  addSameSessions(add);
  for (const verb of conjugate()) add(verb.words, verb);
  for (const { act, words, denies } of predicates) {
    add(words, { kind: 'predicate', act, words, ...(denies === undefined ? {} : { denies }) });
  }
  for (const words of [...ownership, ...ownershipVerbs]) add(words, { kind: 'ownership', words });
  const classes = new Map<string, Set<keyof typeof smallWords>>();
  for (const [name, words] of Object.entries(smallWords)) {
    for (const word of words) {
      const known = classes.get(word) ?? new Set();
      classes.set(word, known.add(name as keyof typeof smallWords));
    }
  }
  for (const [words, known] of classes) add(words, { kind: 'word', words, classes: known });
  return phrases;
}

/** Every phrase that the reader knows. */
export const phrases = buildPhrases();

/** Words of the longest phrase. */
export const longestPhrase = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));

/** "process" of "process and skills groups", by its words. */
export const halfNames: ReadonlyMap<string, HalfName> = new Map(
  sharedHeads.map(({ name, session, heads }) => [name, { session, heads }]),
);
