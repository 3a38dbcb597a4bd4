import type { Catalog } from '#lib/catalog/catalog-source.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences } from '#lib/prose/split-sentences.ts';
import { languageRules } from './language-rules.ts';
import { measureSections } from './measure-sections.ts';
import { placeOf } from '#lib/prose/place-of.ts';
import { wordsOf } from './words-of.ts';

const { readingLimits } = languageRules;

/** Sentences that are too long, sections that are too hard, and texts whose sentences are long on the whole. */
export function checkReading(passages: readonly Passage[], catalog: Catalog): readonly ContentIssue[] {
  return [
    ...passages.flatMap(findLongSentences),
    ...findHardSections(passages, catalog),
    ...findLongTexts(passages),
  ];
}

function findLongSentences(passage: Passage): readonly ContentIssue[] {
  return splitSentences(passage).flatMap((sentence) => {
    const length = wordsOf(sentence.text).length;
    if (length <= readingLimits.sentence) return [];
    return [
      {
        ...placeOf(sentence),
        message: `"${sentence.text}" has ${String(length)} words.`,
        remedy: `Make two sentences of it: ${String(readingLimits.sentence)} words are the most.`,
      },
    ];
  });
}

function findHardSections(passages: readonly Passage[], catalog: Catalog): readonly ContentIssue[] {
  return measureSections(passages, catalog)
    .filter(({ grade, ceiling }) => grade > ceiling)
    .map(({ name, grade, ceiling, hardest }) => ({
      ...placeOf(hardest),
      message: `The section "${name}" reads at grade ${grade.toFixed(1)}, above ${String(ceiling)}.`,
      remedy: `Use shorter words and sentences, first in "${hardest.text}".`,
    }));
}

function findLongTexts(passages: readonly Passage[]): readonly ContentIssue[] {
  const texts = Map.groupBy(
    passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item'),
    ({ file }) => file,
  );
  return [...texts].flatMap(([file, inside]) => {
    const lengths = inside.flatMap(splitSentences).map(({ text }) => wordsOf(text).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    if (mean <= readingLimits.meanSentence) return [];
    return [
      {
        file,
        message: `Its sentences have ${mean.toFixed(1)} words on average.`,
        remedy: `Part the long ones: ${String(readingLimits.meanSentence)} are the most.`,
      },
    ];
  });
}
