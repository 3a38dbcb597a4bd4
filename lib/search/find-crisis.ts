import { crisisWords } from '#content/search/crisis-words.ts';
import { crisisKinds, type CrisisKind } from '#content/search/schema.ts';
import { isNear } from './is-near.ts';
import { normalizeWords } from './normalize-words.ts';
import { stemOf } from './to-stem.ts';

type Phrase = {
  readonly kind: CrisisKind;
  readonly language: 'en' | 'es';
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly isExact: boolean;
};

export type Crisis = {
  /** What kinds of help the words call for, each once. */
  readonly kinds: readonly CrisisKind[];
  /** Whether some of the words are Spanish. */
  readonly isSpanish: boolean;
};

/** How many other words may stand between two words of a phrase: "take my own life". */
const mostBetween = 2;

const phrases: readonly Phrase[] = crisisWords.flatMap(({ kind, language, said, exact }) =>
  said.map((each) => {
    const words = each.split(' ');
    return { kind, language, words, stems: words.map(stemOf), isExact: exact === true };
  }),
);

/** What a query says of a crisis; undefined when it says nothing of one. Misspellings and words in between count too. */
export function findCrisis(query: string): Crisis | undefined {
  const words = normalizeWords(query).map(withoutDisguise);
  const found = phrases.filter((phrase) => holds(words, phrase));
  if (found.length === 0) return undefined;
  const kinds = new Set(found.map(({ kind }) => kind));
  const whole = new Set(found.filter(({ words: said }) => said.length > 1).map(({ language }) => language));
  return {
    kinds: crisisKinds.filter((kind) => kinds.has(kind)),
    isSpanish: whole.has('es') || found.every(({ language }) => language === 'es'),
  };
}

/** "su1cide" and "k1ll" are written so to slip past filters. */
function withoutDisguise(word: string): string {
  if (!/[a-z]/.test(word) || !/\d/.test(word)) return word;
  return word.replaceAll(/[0135]/g, (digit) => ({ 0: 'o', 1: 'i', 3: 'e', 5: 's' })[digit] ?? digit);
}

function holds(words: readonly string[], phrase: Phrase): boolean {
  return (
    words.some((_, start) => holdsFrom(words, start, phrase, 0)) ||
    (!phrase.isExact && holdsJoined(words, phrase))
  );
}

function holdsFrom(words: readonly string[], start: number, phrase: Phrase, at: number): boolean {
  const word = words[start];
  if (word === undefined || !isSaid(word, phrase, at)) return false;
  if (at === phrase.words.length - 1) return true;
  const reach = phrase.isExact ? 0 : mostBetween;
  return Array.from({ length: reach + 1 }, (_, gap) => start + 1 + gap).some((next) =>
    holdsFrom(words, next, phrase, at + 1),
  );
}

function isSaid(word: string, { words, stems, isExact, language }: Phrase, at: number): boolean {
  const meant = words[at] ?? '';
  if (word === meant) return true;
  if (isExact) return false;
  return (language === 'en' && meant.length > 3 && stemOf(word) === stems[at]) || isNear(word, meant);
}

/** "killmyself" and "sui cide". */
function holdsJoined(words: readonly string[], { words: said }: Phrase): boolean {
  const joined = said.join('');
  if (joined.length < 7) return false;
  return words.some(
    (word, index) =>
      (said.length > 1 && isNear(word, joined)) || isNear(word + (words[index + 1] ?? ''), joined),
  );
}
