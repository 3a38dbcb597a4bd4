import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences, type Sentence } from '#lib/prose/split-sentences.ts';
import { gradeText } from './grade-text.ts';
import { languageRules } from './language-rules.ts';
import { createNameFinder } from './name-finder.ts';
import { replaceSpans } from './replace-spans.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words-of.ts';

const { readingLimits } = languageRules;

/** One section of a text, or one entry of data, and how hard it is to read. */
export type MeasuredSection = {
  /** Id of its heading, name of its entry, or what a text has before its first heading. */
  readonly name: string;
  readonly words: number;
  /** Flesch-Kincaid grade with names taken out. */
  readonly grade: number;
  readonly ceiling: number;
  /** The sentence that on its own has the highest grade. */
  readonly hardest: Sentence;
};

/** Headings, titles and cells are no sentences: counted as such they would make any text look easy. */
const counted = new Set<Passage['kind']>(['description', 'summary', 'paragraph', 'item', 'data']);

/** Every section that is long enough to be judged. */
export function measureSections(passages: readonly Passage[], catalog: Catalog): readonly MeasuredSection[] {
  const findNames = createNameFinder(catalog);
  const readable = passages.filter(({ kind }) => counted.has(kind));
  const sections = Map.groupBy(readable, (passage) => `${passage.file}#${nameOf(passage)}`);
  return [...sections.values()].flatMap((section) =>
    measureSection(section.flatMap(splitSentences), findNames),
  );
}

/** One section, or none when it is too short to judge. */
function measureSection(
  sentences: readonly Sentence[],
  findNames: (text: string) => readonly Span[],
): readonly MeasuredSection[] {
  const words = sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  if (words < readingLimits.shortestSection) return [];
  const read = sentences.map((sentence) => {
    const plain = replaceSpans(sentence.text, findNames(sentence.text), 'name');
    return { sentence, plain, grade: gradeText([plain]) };
  });
  const hardest = read.reduce((one, other) => (other.grade > one.grade ? other : one)).sentence;
  const { passage } = hardest;
  const grade = gradeText(read.map(({ plain }) => plain));
  return [{ name: nameOf(passage), hardest, words, grade, ceiling: ceilingOf(passage) }];
}

/** Data is read entry by entry: all that a role or a question says is one section. */
function nameOf({ kind, section, entry }: Passage): string {
  if (entry !== undefined) return entry.split('.')[0] ?? entry;
  if (kind === 'description' || kind === 'summary') return 'its description and summary';
  return section ?? 'its opening';
}

function ceilingOf({ file, audience }: Passage): number {
  const { ceiling, professionals } = readingLimits;
  const forProfessionals = audience === 'professionals' || professionals.files.includes(file);
  return forProfessionals ? professionals.ceiling : ceiling;
}
