import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { createPhraseFinder } from './find-phrases.ts';
import { mergeSpans, type Span } from './span.ts';

/** What names are read from. */
type Named = Pick<Catalog, 'roles' | 'sessions' | 'terms' | 'sources' | 'helpLines'>;

/** Two or more words with capitals that follow one another in a sentence, with the little words between them. */
const properNames =
  /(?<=[\p{Ll},;:)’”] )\p{Lu}[\p{L}’]*(?:(?: (?:of|for|and|the|on|in|&))* \p{Lu}[\p{L}’]*)+/gu;

/**
 * A search for the names that a text cannot put more simply: roles, sessions, terms of the glossary, help lines,
 * sources, and proper names. What it finds does not overlap and is in order.
 */
export function createNameFinder({ roles, sessions, terms, sources, helpLines }: Named) {
  const findListed = createPhraseFinder([
    ...roles.flatMap(({ title, plural }) => [title, plural]),
    ...sessions.flatMap(({ title, inSentence }) => [title, inSentence]),
    ...terms.flatMap(({ term, abbreviation }) => [
      term,
      ...(abbreviation === undefined ? [] : [abbreviation]),
    ]),
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...helpLines.map(({ name }) => name),
  ]);
  return (text: string): readonly Span[] => {
    const proper = [...text.matchAll(properNames)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
    }));
    return mergeSpans([...findListed(text), ...proper]);
  };
}
