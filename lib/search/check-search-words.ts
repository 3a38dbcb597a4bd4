import { z } from 'zod';
import { alsoAsked } from '#content/search/also-asked/also-asked.ts';
import { crisisHelp, crisisWords } from '#content/search/crisis-words.ts';
import {
  alsoAskedSchema,
  crisisHelpSchema,
  crisisWordsSchema,
  synonymSchema,
  wordsForWhomSchema,
} from '#content/search/schema.ts';
import { wordsForWhom } from '#content/search/for-whom.ts';
import { synonyms } from '#content/search/synonyms.ts';
import type { HelpLine } from '#content/help-lines/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';

const lists = [
  ['content/search/synonyms.ts', z.array(synonymSchema), synonyms],
  ['content/search/for-whom.ts', wordsForWhomSchema, wordsForWhom],
  ['content/search/also-asked/also-asked.ts', z.array(alsoAskedSchema), alsoAsked],
  ['content/search/crisis-words.ts', z.array(crisisWordsSchema), crisisWords],
  ['content/search/crisis-words.ts', crisisHelpSchema, crisisHelp],
] as const;

/**
 * Faults of the lists that search reads: entries of a wrong form, ways of asking for a place that search does not
 * know, lines of help that do not exist. `addresses` are those of all that can be found.
 */
export function checkSearchWords(
  addresses: ReadonlySet<string>,
  helpLines: readonly HelpLine[],
): readonly ContentIssue[] {
  return [
    ...lists.flatMap(([file, schema, entries]) =>
      (schema.safeParse(entries).error?.issues ?? []).map(({ path, message }) => ({
        file,
        entry: path.join('.'),
        message: `This entry cannot be read: ${message}.`,
        remedy: 'Write it in the form that content/search/schema.ts tells.',
      })),
    ),
    ...alsoAsked
      .filter(({ address }) => !addresses.has(address))
      .map(({ address }) => ({
        file: 'content/search/also-asked/also-asked.ts',
        entry: address,
        message: 'Nothing that search can find has this address.',
        remedy: 'Give the address of a page, a heading, a question or a term; or take the entry out.',
      })),
    ...Object.entries(crisisHelp).flatMap(([kind, { lines }]) =>
      lines
        .filter((id) => !helpLines.some((line) => line.id === id))
        .map((id) => ({
          file: 'content/search/crisis-words.ts',
          entry: kind,
          message: `There is no help line "${id}".`,
          remedy: 'Use an id from content/help-lines/help-lines.ts.',
        })),
    ),
  ];
}
