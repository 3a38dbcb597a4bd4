import type { ContentIssue } from '#lib/content-error.ts';
import { lineAt, type Passage } from './passage.ts';

/** A token or a tag, whole or broken; prose has none left once it is read. */
const marks = /\{[^}]*\}?|<\/?[A-Z]\w*[^>]*>?/g;

/**
 * A fault for every token or tag that visitors would read as it was typed: one that is misspelled, such as
 * `{Leads:process-group}`, or that stands where nothing fills it, such as a head or the interface's words.
 */
export function checkMarks(passages: readonly Passage[]): readonly ContentIssue[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(marks)].map(({ 0: found, index }) => {
      const line = lineAt(passage, index);
      return {
        file: passage.file,
        ...(line === undefined ? {} : { line }),
        ...(passage.entry === undefined ? {} : { entry: passage.entry }),
        message: `Visitors would read "${found.trim()}" as it is typed.`,
        remedy:
          'Data has tokens such as {leads:process-group}, in lower case and without spaces; text in MDX has components; a head and the interface have plain words.',
      };
    }),
  );
}
