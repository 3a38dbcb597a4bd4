import type { Span } from './span.ts';

/**
 * A search for whole words and phrases in a text, small letters and capitals alike, longest phrase first.
 * A space also finds a hyphen or a break of line, and each word may have an ending of the plural.
 */
export function createPhraseFinder(phrases: readonly string[]): (text: string) => readonly Span[] {
  if (phrases.length === 0) return () => [];
  const longestFirst = [...new Set(phrases)].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(toPattern).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  return (text) => [...text.matchAll(pattern)].map(({ index, 0: found }) => spanOf(index, found));
}

function toPattern(phrase: string): string {
  return phrase
    .split(/[\s-]+/)
    .map((word) => `${RegExp.escape(word)}(?:e?s)?`)
    .join(String.raw`[\s-]+`);
}

function spanOf(start: number, found: string): Span {
  return { start, end: start + found.length };
}
