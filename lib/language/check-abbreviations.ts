import type { Term } from '#content/glossary/schema.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences, type Sentence } from '#lib/prose/split-sentences.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { createPhraseFinder } from './find-phrases.ts';
import { languageRules } from './language-rules.ts';
import { placeOf } from '#lib/prose/place-of.ts';

type AbbreviatedTerm = Term & { readonly abbreviation: string };

const plain = new Set(languageRules.plainAbbreviations.map(({ phrase }) => phrase));

/** Abbreviations that no term of the glossary explains, and those that an article uses before it spells them out. */
export function checkAbbreviations(
  passages: readonly Passage[],
  { terms }: Pick<Catalog, 'terms'>,
): readonly ContentIssue[] {
  const explained = new Map(terms.filter(hasAbbreviation).map((term) => [term.abbreviation, term] as const));
  const inNames = new Set(terms.flatMap(({ term }) => findAbbreviations(term).map(({ letters }) => letters)));
  const isKnown = (letters: string) => plain.has(letters) || explained.has(letters) || inNames.has(letters);
  const articles = Map.groupBy(
    passages.filter(({ file }) => file.startsWith('content/articles/')),
    ({ file }) => file,
  );
  return [
    ...passages.flatMap((passage) => findUnknown(passage, isKnown)),
    ...[...articles.values()].flatMap((article) => findUnspelled(article, explained)),
  ];
}

function hasAbbreviation(term: Term): term is AbbreviatedTerm {
  return term.abbreviation !== undefined;
}

function findUnknown(passage: Passage, isKnown: (letters: string) => boolean): readonly ContentIssue[] {
  return splitSentences(passage).flatMap((sentence) =>
    findAbbreviations(sentence.text)
      .filter(({ letters }) => !isKnown(letters))
      .map(({ letters }) => ({
        ...placeOf(sentence),
        message: `"${sentence.text}": the glossary does not explain "${letters}".`,
        remedy: `Add a term with the abbreviation "${letters}" to content/glossary, or write its name.`,
      })),
  );
}

/**
 * Of each abbreviation in an article, its first use when the name stands neither before it nor in the same sentence.
 * A heading or a cell of a table may also have the name after it, in the next passage. Title and description are
 * passed over: they are short by rule, and the text below them explains. Words from the catalog are not the author's.
 */
function findUnspelled(
  article: readonly Passage[],
  explained: ReadonlyMap<string, AbbreviatedTerm>,
): readonly ContentIssue[] {
  const read = article.filter(({ kind }) => kind !== 'title' && kind !== 'description');
  const met = new Set<string>();
  const before: string[] = [];
  return read.flatMap((passage, place) =>
    splitSentences(passage).flatMap((sentence) => {
      before.push(sentence.text);
      return findAbbreviations(sentence.text).flatMap(({ letters, start }) => {
        const term = explained.get(letters);
        if (term === undefined || plain.has(letters) || met.has(letters) || isGiven(sentence, start))
          return [];
        met.add(letters);
        const after =
          passage.kind === 'heading' || passage.kind === 'cell' ? read[place + 1]?.text : undefined;
        const near = [...before, after ?? ''].join(' ');
        return isSpelledOut(term, near) ? [] : [tellUnspelled(sentence, term)];
      });
    }),
  );
}

function isGiven({ given }: Sentence, offset: number): boolean {
  return given.some(({ start, end }) => start <= offset && offset < end);
}

function isSpelledOut({ term }: Term, text: string): boolean {
  return createPhraseFinder([term])(text).length > 0;
}

function tellUnspelled(sentence: Sentence, { term, abbreviation }: AbbreviatedTerm): ContentIssue {
  return {
    ...placeOf(sentence),
    message: `"${sentence.text}": "${abbreviation}" stands here for the first time and is not spelled out.`,
    remedy: `Write "${/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term} (${abbreviation})".`,
  };
}
