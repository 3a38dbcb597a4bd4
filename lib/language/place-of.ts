import type { ContentIssue } from '#lib/content-error.ts';
import type { Sentence } from '#lib/prose/split-sentences.ts';

/** Where a sentence stands: its line in a text, its entry in data. */
export function placeOf({ passage, line }: Sentence): Pick<ContentIssue, 'file' | 'line' | 'entry'> {
  return {
    file: passage.file,
    ...(line === undefined ? {} : { line }),
    ...(passage.entry === undefined ? {} : { entry: passage.entry }),
  };
}
