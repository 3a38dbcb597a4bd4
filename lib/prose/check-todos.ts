import type { ContentIssue } from '#lib/content-error.ts';
import { lineAt, type Passage } from './passage.ts';

/** A fault for every TODO, in capitals, that an author has left in words that visitors read. */
export function checkTodos(passages: readonly Passage[]): readonly ContentIssue[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(/\bTODO\b[^.!?]*/g)].map(({ 0: found, index }) => {
      const line = lineAt(passage, index);
      return {
        file: passage.file,
        ...(line === undefined ? {} : { line }),
        ...(passage.entry === undefined ? {} : { entry: passage.entry }),
        message: `"${found.trim()}" is left in the ${passage.kind}.`,
        remedy: 'Put the words that visitors are to read in its place.',
      };
    }),
  );
}
