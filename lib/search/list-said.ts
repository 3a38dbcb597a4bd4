import { crisisWords } from '#content/search/crisis-words.ts';
import { synonyms } from '#content/search/synonyms.ts';

/** Every word of the lists of synonyms and of words of a crisis: known words, though no text may hold them. */
export function listSaid(): readonly string[] {
  const phrases = [...synonyms, ...crisisWords].flatMap(({ said }) => said);
  return phrases.flatMap((phrase) => phrase.split(' '));
}
