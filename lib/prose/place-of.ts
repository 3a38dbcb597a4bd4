import type { ContentIssue } from '#lib/content-error.ts';
import type { Sentence } from './split-sentences.ts';

/** Where an author finds a sentence: its line in a text, its entry in data. */
export function placeOf({ passage, line }: Sentence): Pick<ContentIssue, 'file' | 'line' | 'entry'> {
  const { file, entry } = passage;
  return { file, ...(line !== undefined && { line }), ...(entry !== undefined && { entry }) };
}
