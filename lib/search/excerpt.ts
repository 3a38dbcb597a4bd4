import { normalizeWords } from './normalize-words.ts';
import { toStem } from './to-stem.ts';

/** A stretch of an excerpt; `isMarked` when it is a word that was looked for. */
export type ExcerptPart = { readonly text: string; readonly isMarked: boolean };

/** An excerpt is two or three lines on a phone. */
const longest = 170;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a text that say most of what was looked for: from the sentence with most of its stems on. */
export function excerpt(text: string, stems: ReadonlySet<string>): readonly ExcerptPart[] {
  const split = [...sentences.segment(text)].map(({ segment }) => segment);
  const counts = split.map((sentence) => countStems(sentence, stems));
  const start = Math.max(counts.indexOf(Math.max(...counts)), 0);
  let words = split[start]?.trim() ?? '';
  for (const next of split.slice(start + 1)) {
    if (words.length + next.length > longest) break;
    words = `${words} ${next.trim()}`;
  }
  return markWords(shorten(words), stems);
}

/** A text in stretches, the words with one of these stems apart from the others. */
function markWords(text: string, stems: ReadonlySet<string>): readonly ExcerptPart[] {
  return text
    .split(/([\p{L}\p{N}’']+)/u)
    .filter((part) => part !== '')
    .reduce<ExcerptPart[]>((parts, part) => {
      const isMarked = countStems(part, stems) > 0;
      const last = parts.at(-1);
      if (last === undefined || last.isMarked || isMarked) parts.push({ text: part, isMarked });
      else parts[parts.length - 1] = { text: last.text + part, isMarked };
      return parts;
    }, []);
}

function countStems(text: string, stems: ReadonlySet<string>): number {
  const found = normalizeWords(text).flatMap((word) => toStem(word) ?? []);
  return new Set(found.filter((stem) => stems.has(stem))).size;
}

/** At the end of a word. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[^\p{L}\p{N}]*[\p{L}\p{N}’']*$/u, '')} …`;
}
