import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { checkClaims } from '#lib/claims/check-claims.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { checkFigures } from '#lib/facts/check-figures.ts';
import { checkMarks } from '#lib/prose/check-marks.ts';
import { checkTodos } from '#lib/prose/check-todos.ts';
import { checkAbbreviations } from '#lib/language/check-abbreviations.ts';
import { checkGrammar } from '#lib/language/check-grammar.ts';
import { checkReading } from '#lib/language/check-reading.ts';
import { findAvoidedWords } from '#lib/language/find-avoided-words.ts';
import type { Passage } from '#lib/prose/passage.ts';

/** What is wrong with the sentences themselves: claims, figures, words. By file, then by line. */
type PassageCheck = (passages: readonly Passage[], catalog: Catalog) => readonly ContentIssue[];

const checks: readonly PassageCheck[] = [
  checkTodos,
  checkMarks,
  checkClaims,
  checkFigures,
  findAvoidedWords,
  checkReading,
  checkAbbreviations,
  checkGrammar,
];

export function checkPassages(passages: readonly Passage[], catalog: Catalog): readonly ContentIssue[] {
  return checks
    .flatMap((check) => check(passages, catalog))
    .toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
