import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences, type Sentence } from '#lib/prose/split-sentences.ts';
import { createPhraseFinder } from './find-phrases.ts';
import { languageRules } from './language-rules.ts';
import { createNameFinder } from './name-finder.ts';
import { listRuns } from './list-runs.ts';
import { replaceSpans } from './replace-spans.ts';
import { mergeSpans } from './span.ts';

/** Two sentences on different pages, or in different entries, that have words in a row in common. */
export type SharedPhrase = { readonly words: string; readonly one: Sentence; readonly other: Sentence };

/** Stands for words that are not the author's own; no text holds it. */
const name = '§';

/**
 * Sentences that share eight words in a row with one elsewhere, each with the first such sentence. Names, phrases
 * that are fixed on purpose and words from the catalog are passed over and may differ: who changes only the role
 * of a sentence has copied it.
 */
export function findSharedPhrases(passages: readonly Passage[], catalog: Catalog): readonly SharedPhrase[] {
  const readOwn = createOwnReader(passages, catalog);
  const seen = new Map<string, Sentence>();
  return passages.flatMap(splitSentences).flatMap((sentence) => {
    const runs = listRuns(readOwn(sentence), name);
    const words = runs.find((run) => {
      const other = seen.get(run);
      return other !== undefined && groupOf(other.passage) !== groupOf(sentence.passage);
    });
    for (const run of runs) if (!seen.has(run)) seen.set(run, sentence);
    const one = words === undefined ? undefined : seen.get(words);
    return words === undefined || one === undefined ? [] : [{ words, one, other: sentence }];
  });
}

/** Reads a sentence with a mark in place of each stretch that is not its author's own. */
function createOwnReader(passages: readonly Passage[], catalog: Catalog): (sentence: Sentence) => string {
  const findNames = createNameFinder(catalog);
  const findFixed = createPhraseFinder([
    ...languageRules.fixedPhrases.map(({ phrase }) => phrase),
    ...passages.filter(isPageTitle).map(({ text }) => text),
  ]);
  return ({ text, given }) =>
    replaceSpans(text, mergeSpans([...given, ...findNames(text), ...findFixed(text)]), ` ${name} `);
}

/** A link may name the page that it leads to. */
function isPageTitle({ kind, file, entry }: Passage): boolean {
  return kind === 'title' || (file.endsWith('/pages.ts') && entry?.endsWith('.title') === true);
}

/** What counts as one place: a text, an entry, a session with its row of the matrix, a file of the interface. */
function groupOf({ file, entry }: Passage): string {
  if (entry === undefined || file.startsWith('content/wording/')) return file;
  const [slug = ''] = entry.split('.');
  return file.startsWith('content/sessions/') ? `session ${slug}` : `${file} ${slug}`;
}
