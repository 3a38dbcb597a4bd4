import type { ReasonToAvoid } from '#content/language/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { Passage } from '#lib/prose/passage.ts';
import { splitSentences } from '#lib/prose/split-sentences.ts';
import { createPhraseFinder } from './find-phrases.ts';
import { languageRules } from './language-rules.ts';
import { placeOf } from '#lib/prose/place-of.ts';

const { avoidedWords, allowedPhrases } = languageRules;

const explanations: Readonly<Record<ReasonToAvoid, string>> = {
  'person-first': 'blames or labels a person',
  promise: 'promises more than anyone can keep',
  superlative: 'praises where readers need facts',
  fear: 'frightens',
  jargon: 'is not a word that most readers use',
  spelling: 'is not American English',
};

/** One group a word, so that one pass over a text tells which of them was found. */
const anyAvoided = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${avoidedWords.map(({ pattern }) => `(${widenSpaces(pattern)})`).join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

const findAllowed = createPhraseFinder(allowedPhrases.map(({ phrase }) => phrase));

/** Every word of content/language/avoided-words.ts that visitors would read, with what to write in its place. */
export function findAvoidedWords(passages: readonly Passage[]): readonly ContentIssue[] {
  return passages.filter(({ text }) => text.search(anyAvoided) !== -1).flatMap(findInPassage);
}

function findInPassage(passage: Passage): readonly ContentIssue[] {
  return splitSentences(passage).flatMap((sentence) => {
    const allowed = findAllowed(sentence.text);
    return [...sentence.text.matchAll(anyAvoided)].flatMap(({ 0: found, index, ...groups }) => {
      if (allowed.some(({ start, end }) => start <= index && end >= index + found.length)) return [];
      const rule = avoidedWords.find((_, place) => groups[place + 1] !== undefined);
      if (rule === undefined) return [];
      return [
        {
          ...placeOf(sentence),
          message: `"${sentence.text}": "${found}" ${explanations[rule.why]}.`,
          remedy: `Write ${quoteEach(rule.suggestion)}.`,
        },
      ];
    });
  });
}

function widenSpaces(pattern: string): string {
  return pattern.replaceAll(' ?', String.raw`[\s-]?`).replaceAll(/ (?!\?)/g, String.raw`[\s-]+`);
}

function quoteEach(suggestion: string): string {
  return suggestion
    .split('; ')
    .map((one) => `"${one}"`)
    .join(' or ');
}
