import { synonyms } from '#content/search/synonyms.ts';
import { normalizeWords } from './normalize-words.ts';
import type { SearchIndex } from './open-index.ts';
import { stemOf, toStem } from './to-stem.ts';

/** A query as it is searched. */
export type ReadQuery = {
  /** Its words, spelled right and with what they mean in place of lay words: for answers from the catalog. */
  readonly plain: string;
  /** Its words, spelled right. */
  readonly words: readonly string[];
  /** What is looked for, one for each word or phrase: stems that are as good as one another, with their weights. */
  readonly concepts: readonly ReadonlyMap<string, number>[];
  /** Words that were taken for others. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** Words that stand nowhere on the site, and near which none stands. */
  readonly unknown: readonly string[];
};

/** More words than this say no more of what is looked for. */
const mostWords = 24;
const longestPhrase = 5;
/** A place with all the words for one thing must not outweigh one that holds two things. */
const sharing = 0.7;
const weight = { said: 1, meant: 0.9, shadowed: 0.35 } as const;

/** Reads a cleaned query: corrects its spelling by the words of the index, and adds what lay words mean. */
export function readQuery(
  query: string,
  index: Pick<SearchIndex, 'knows' | 'correct' | 'hasBeginning'>,
): ReadQuery {
  const corrected: { from: string; to: string }[] = [];
  const unknown: string[] = [];
  const words = normalizeWords(query)
    .slice(0, mostWords)
    .map((word) => {
      if (toStem(word) === undefined || index.knows(word)) return word;
      if (word.length > 3 && index.hasBeginning(word)) return `${word}*`;
      const to = index.correct(word);
      if (to === undefined) unknown.push(word);
      else corrected.push({ from: word, to });
      return to ?? word;
    });
  const concepts: ReadonlyMap<string, number>[] = [];
  const plain: string[] = [];
  for (let at = 0; at < words.length;) {
    const { length, means } = findPhrase(words, at);
    const said = words.slice(at, at + length);
    plain.push(means[0] ?? said.join(' ').replaceAll('*', ''));
    const concept = toConcept(said, means);
    if (concept.size > 0) concepts.push(concept);
    at += length;
  }
  return {
    plain: plain.join(' '),
    words: words.map((word) => word.replace('*', '')),
    concepts,
    corrected,
    unknown,
  };
}

const phrases = new Map<string, readonly string[]>();
for (const { said, means } of synonyms) {
  for (const phrase of said) {
    const key = keyOf(phrase.split(' '));
    phrases.set(key, [...(phrases.get(key) ?? []), ...means]);
  }
}

/** Phrases are compared by their stems, small words included. */
function keyOf(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}

/** The longest phrase with a meaning that begins here; the word alone when there is none. */
function findPhrase(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly means: readonly string[] } {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const means = phrases.get(keyOf(words.slice(at, at + length)));
    if (means !== undefined) return { length, means };
  }
  return { length: 1, means: [] };
}

function toConcept(said: readonly string[], means: readonly string[]): ReadonlyMap<string, number> {
  const concept = new Map<string, number>();
  const add = (words: readonly string[], each: number) => {
    for (const word of words) {
      const stem = toStem(word);
      if (stem !== undefined) concept.set(stem, Math.max(concept.get(stem) ?? 0, each));
    }
  };
  // A phrase such as "pills doctor" means something else than its words do.
  add(said, means.length > 0 && said.length > 1 ? weight.shadowed : weight.said);
  for (const phrase of means) add(phrase.split(' '), weight.meant);
  return new Map([...concept].map(([stem, each]) => [stem, each / concept.size ** sharing]));
}
