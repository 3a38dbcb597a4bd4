import type { Span } from './span.ts';

/** What a phrase can begin with: a word, or a mark outside of one. */
const openings = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]+|[^\s\p{L}\p{N}])/gu;

/**
 * A search for whole words and phrases in a text, small letters and capitals alike, longest phrase first.
 * A space also finds a hyphen or a break of line, and each word may have an ending of the plural.
 */
export function createPhraseFinder(phrases: readonly string[]): (text: string) => readonly Span[] {
  const longestFirst = [...new Set(phrases)].toSorted((one, other) => other.length - one.length);
  // Trying all phrases at each letter takes most of the time of the whole check: their first words tell which can be there.
  const patterns = new Map(
    [...Map.groupBy(longestFirst, openingOf)].map(([opening, inside]) => [opening, toPattern(inside)]),
  );
  return (text) => {
    const found: Span[] = [];
    for (const { 0: opening, index } of text.matchAll(openings)) {
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const ends = withoutPlural(opening.toLowerCase()).map((key) => findEnd(patterns.get(key), text, index));
      const end = Math.max(...ends);
      if (end > index) found.push({ start: index, end });
    }
    return found;
  };
}

function openingOf(phrase: string): string {
  return phrase.match(openings)?.[0].toLowerCase() ?? '';
}

/** A word as it stands, and what it may be the plural of. */
function withoutPlural(word: string): readonly string[] {
  return [
    word,
    ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ];
}

function toPattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase
      .split(/[\s-]+/)
      .map((word) => `${RegExp.escape(word)}(?:e?s)?`)
      .join(String.raw`[\s-]+`),
  );
  return new RegExp(String.raw`(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'iuy');
}

/** Where what begins at `start` ends; 0 when nothing does. */
function findEnd(pattern: RegExp | undefined, text: string, start: number): number {
  if (pattern === undefined) return 0;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
