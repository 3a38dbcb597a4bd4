import { normalizeWords } from './normalize-words.ts';

/** Who writes more words than this tells something. */
const mostWords = 6;
const longestWord = 30;

/**
 * The words of a query that may be counted as found nowhere: such as could stand in a dictionary, each once. None of a
 * query that could say who asks: a number, an address of mail, a sentence.
 */
export function listMisses(query: string, unknown: readonly string[]): readonly string[] {
  if (/[\p{N}@]/u.test(query) || normalizeWords(query).length > mostWords) return [];
  return [...new Set(unknown)].filter(
    (word) =>
      word.length <= longestWord &&
      /^[a-z]{3,}$/.test(word) &&
      /[aeiouy]/.test(word) &&
      !/(.)\1\1/.test(word),
  );
}
