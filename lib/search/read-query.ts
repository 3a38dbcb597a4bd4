import { wordsForWhom } from '#content/search/for-whom.ts';
import { synonyms } from '#content/search/synonyms.ts';
import type { Concept } from './concept.ts';
import { normalizeWords } from './normalize-words.ts';
import type { KnownWords } from './open-words.ts';
import { stemOf, toStem } from './to-stem.ts';

/** A query as it is searched. */
export type ReadQuery = {
  /** Its known words, spelled right and with what they mean in place of lay words: for answers from the catalog. */
  readonly plain: string;
  /** Its known words, spelled right. */
  readonly words: readonly string[];
  /** What is looked for, in the order in which it was said. */
  readonly concepts: readonly Concept[];
  /** Words that were taken for others. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** Words that stand nowhere on the site, and near which none stands. */
  readonly unknown: readonly string[];
};

/** More words than this say no more of what is looked for. */
const mostWords = 24;
const longestPhrase = 5;
/** No more words than these are compared with all that are known: who types more that is unknown, types nonsense. */
const mostCorrected = 8;
/** What a word counts that only tells for whom someone asks. Chosen as the weights of rank-hits.ts. */
const forWhomCounts = 0.3;

/** Reads a cleaned query: corrects its spelling by the words of the index, and adds what lay words mean. */
export function readQuery(query: string, known: KnownWords): ReadQuery {
  const { words: all, corrected, unknown, begun } = readWords(query, known);
  // A word that no page has finds nothing, and would weigh more than all others.
  const words = all.filter((word) => !unknown.includes(word));
  const stems = words.map(stemOf);
  const concepts: Concept[] = [];
  const plain: string[] = [];
  for (let at = 0; at < words.length;) {
    const { length, means } = findPhrase(stems, at);
    const said = words.slice(at, at + length);
    plain.push(means[0] ?? said.join(' '));
    const completed = said.flatMap((word) => begun.get(word) ?? []);
    concepts.push(toConcept(said, stems.slice(at, at + length), [...means, ...completed]));
    at += length;
  }
  return { plain: plain.join(' '), words, concepts, corrected, unknown };
}

function readWords(
  query: string,
  known: KnownWords,
): Pick<ReadQuery, 'words' | 'corrected' | 'unknown'> & {
  /** Words that are beginnings of others, with those. */
  readonly begun: ReadonlyMap<string, readonly string[]>;
} {
  const corrected: { from: string; to: string }[] = [];
  const unknown: string[] = [];
  const begun = new Map<string, readonly string[]>();
  const words = normalizeWords(query)
    .slice(0, mostWords)
    .map((word) => {
      if (toStem(word) === undefined || known.knows(word)) return word;
      const completions = word.length > 3 ? known.complete(word) : [];
      if (completions.length > 0) {
        begun.set(word, completions);
        return word;
      }
      const to = corrected.length + unknown.length < mostCorrected ? known.correct(word) : undefined;
      if (to === undefined) unknown.push(word);
      else corrected.push({ from: word, to });
      return to ?? word;
    });
  return { words, corrected, unknown, begun };
}

const forWhom: ReadonlySet<string> = new Set(wordsForWhom);

const phrases = new Map<string, readonly string[]>();
for (const { said, means } of synonyms) {
  for (const phrase of said) {
    // Phrases are compared by their stems, small words included.
    const key = phrase.split(' ').map(stemOf).join(' ');
    phrases.set(key, [...(phrases.get(key) ?? []), ...means]);
  }
}

/** The longest phrase with a meaning that begins here; the word alone when there is none. */
function findPhrase(
  stems: readonly string[],
  at: number,
): { readonly length: number; readonly means: readonly string[] } {
  for (let length = Math.min(longestPhrase, stems.length - at); length > 0; length -= 1) {
    const means = phrases.get(stems.slice(at, at + length).join(' '));
    if (means !== undefined) return { length, means };
  }
  return { length: 1, means: [] };
}

function toConcept(said: readonly string[], stems: readonly string[], means: readonly string[]): Concept {
  return {
    said: stems,
    ways: [stems, ...means.map((phrase) => phrase.split(' ').map(stemOf))],
    isSmall: means.length === 0 && said.every((word) => toStem(word) === undefined),
    counts: said.every((word) => forWhom.has(word)) ? forWhomCounts : 1,
  };
}
