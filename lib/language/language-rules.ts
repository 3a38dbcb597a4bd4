import { allowedPhrases } from '#content/language/allowed-phrases.ts';
import { avoidedWords } from '#content/language/avoided-words.ts';
import { fixedPhrases } from '#content/language/fixed-phrases.ts';
import { plainAbbreviations } from '#content/language/plain-abbreviations.ts';
import { readingLimits } from '#content/language/reading-limits.ts';
import { avoidedWordSchema, phraseSchema, readingLimitsSchema } from '#content/language/schema.ts';
import { parseEntries } from '#lib/catalog/parse-entries.ts';
import { refuseIssues, type ContentIssue } from '#lib/content-error.ts';

const folder = 'content/language';

/** The language rules, parsed once on first import: a rule that cannot be read stops the check. */
export const languageRules = parseRules();

function parseRules() {
  const issues: ContentIssue[] = [];
  const parsePhrases = (file: string, entries: readonly unknown[]) =>
    parseEntries(
      phraseSchema,
      entries,
      (index) => ({ file: `${folder}/${file}`, entry: `[${String(index)}]` }),
      issues,
    );
  const rules = {
    avoidedWords: parseEntries(
      avoidedWordSchema,
      avoidedWords,
      (index) => ({ file: `${folder}/avoided-words.ts`, entry: avoidedWords[index]?.pattern ?? '' }),
      issues,
    ),
    allowedPhrases: parsePhrases('allowed-phrases.ts', allowedPhrases),
    fixedPhrases: parsePhrases('fixed-phrases.ts', fixedPhrases),
    plainAbbreviations: parsePhrases('plain-abbreviations.ts', plainAbbreviations),
    readingLimits: parseEntries(
      readingLimitsSchema,
      [readingLimits],
      () => ({ file: `${folder}/reading-limits.ts`, entry: 'readingLimits' }),
      issues,
    ),
  };
  refuseIssues(issues);
  const [limits] = rules.readingLimits;
  if (limits === undefined) throw new Error('The reading limits were lost in parsing.');
  return { ...rules, readingLimits: limits };
}
