import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsOf } from './words-of.ts';

const syllablesOf = new Map<string, number>();

/** The Flesch-Kincaid grade of sentences from which names have been taken. */
export function gradeText(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** Numbers are read as one beat: what matters of "3,642" is not its length. */
function countSyllables(word: string): number {
  const known = syllablesOf.get(word);
  if (known !== undefined) return known;
  const counted = Math.max(1, syllable(word));
  syllablesOf.set(word, counted);
  return counted;
}
