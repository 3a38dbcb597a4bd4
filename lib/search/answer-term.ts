import type { Term } from '#content/glossary/schema.ts';
import type { CatalogAnswer } from './catalog-answer.ts';
import { normalizeWords } from './normalize-words.ts';
import type { Asked } from './read-asked.ts';
import { stemOf, toStem } from './to-stem.ts';

/** Words that ask for a meaning and are no part of a term. */
const askingStems: ReadonlySet<string> = new Set(
  ['mean', 'means', 'meaning', 'stand', 'stands', 'define', 'definition', 'explain', 'letters', 'word'].map(
    stemOf,
  ),
);

/**
 * The meaning of the term that a query is about: all of its words, small ones aside, are those of one term or its
 * letters. Undefined when there is none, or when the query asks for something else of it.
 */
export function answerTerm(
  words: readonly string[],
  { acts, wants, roles, sessions }: Pick<Asked, 'acts' | 'wants' | 'roles' | 'sessions'>,
  terms: readonly Term[],
): CatalogAnswer | undefined {
  if (wants.has('who') || wants.has('length') || acts.has('leads')) return undefined;
  const stems = words
    .flatMap((word) => toStem(word) ?? [])
    .filter((stem) => stem !== '' && !askingStems.has(stem));
  if (stems.length === 0) return undefined;
  const asked = stems.join(' ');
  // A role's or session's own page says more of it than the glossary; letters such as LCSW also name a role.
  const isNamed = roles.length > 0 || sessions.length > 0;
  const term = terms.find((each) => {
    const { letters, name } = readTerm(each);
    return letters === asked || (!isNamed && name === asked);
  });
  if (term === undefined) return undefined;
  const { id, term: name, abbreviation, meaning } = term;
  const title = abbreviation === undefined ? name : `${abbreviation}: ${name}`;
  return { address: `/glossary#${id}`, title, sentences: [meaning] };
}

const readTerms = new WeakMap<Term, { readonly letters: string; readonly name: string }>();

/** A term's own names in stems, read once: every query is compared with all of them. */
function readTerm(term: Term): { readonly letters: string; readonly name: string } {
  const before = readTerms.get(term);
  if (before !== undefined) return before;
  const read = { letters: toStems(term.abbreviation ?? ''), name: toStems(term.term) };
  readTerms.set(term, read);
  return read;
}

function toStems(name: string): string {
  return normalizeWords(name)
    .flatMap((word) => toStem(word) ?? [])
    .join(' ');
}
