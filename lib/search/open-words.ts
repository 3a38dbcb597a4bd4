import { countSlips, slipsAllowed } from './is-near.ts';
import { stemOf } from './to-stem.ts';

/** The words that the site or a list of synonyms knows: what misspellings are judged by. */
export type KnownWords = {
  /** Whether the site uses the word, or another form of it. */
  readonly knows: (word: string) => boolean;
  /** The known word that an unknown one is a misspelling of; undefined when none is near. */
  readonly correct: (word: string) => string | undefined;
  /** The most frequent words that begin with these letters, few of them. */
  readonly complete: (letters: string) => readonly string[];
  /** In how many places a stem stands; at times more than that, as forms of one word are counted apart. */
  readonly countPlaces: (stem: string) => number;
};

const mostCompletions = 4;

/** Opens the words of an index, the most frequent first, each with the number of places where it stands. */
export function openWords(words: readonly (readonly [word: string, places: number])[]): KnownWords {
  const places = new Map<string, number>();
  for (const [word, count] of words) {
    const stem = stemOf(word);
    places.set(stem, (places.get(stem) ?? 0) + count);
  }
  const known = new Set(words.map(([word]) => word));
  // A misspelling has the first letter in common with what was meant, and nearly the length.
  const alike = Map.groupBy(
    words.map(([word]) => word),
    (word) => shelfOf(word, word.length),
  );
  const byLetter = Map.groupBy(
    words.map(([word]) => word),
    (word) => word[0] ?? '',
  );
  return {
    knows: (word) => known.has(word) || places.has(stemOf(word)),
    correct: (word) => findNearest(word, alike),
    complete: (letters) =>
      (byLetter.get(letters[0] ?? '') ?? [])
        .filter((word) => word.startsWith(letters))
        .slice(0, mostCompletions),
    countPlaces: (stem) => places.get(stem) ?? 0,
  };
}

function shelfOf(word: string, length: number): string {
  return `${word[0] ?? ''}${String(length)}`;
}

/** Among words equally near the first of its length, which is the most frequent one. */
function findNearest(typed: string, alike: ReadonlyMap<string, readonly string[]>): string | undefined {
  const most = slipsAllowed(typed.length);
  let nearest: string | undefined;
  let least = most + 1;
  // The same length first: a letter is changed or swapped more often than left out.
  for (const length of [0, -1, 1, -2, 2].map((more) => typed.length + more)) {
    for (const word of alike.get(shelfOf(typed, length)) ?? []) {
      const allowed = Math.min(most, slipsAllowed(word.length), least - 1);
      const slips = countSlips(typed, word, allowed);
      if (slips <= allowed) [nearest, least] = [word, slips];
      if (least === 1) return nearest;
    }
  }
  return nearest;
}
