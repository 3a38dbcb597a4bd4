import type { Audience } from '#content/questions/schema.ts';

/** A stretch of a passage whose words come from the catalog: its author wrote a component or a token. */
export type GivenWords = {
  /** Offsets in the passage's text; `end` is the first character after it. */
  readonly start: number;
  readonly end: number;
  /** As it was written: `<Leads session="process-group" />`, `{fact:matrix-weeks}`. */
  readonly written: string;
};

/** One unbroken piece of text that visitors read: a title, a heading, a paragraph, an item of a list, a cell, an answer. */
export type Passage = {
  /** Path from the repository's root. */
  readonly file: string;
  /** Line of its first word in a text written in MDX; data has `entry` instead. */
  readonly line?: number;
  /** Entry and field of a data file: `psychiatrist.mayNot.0`. */
  readonly entry?: string;
  readonly kind:
    | 'title'
    | 'description'
    | 'summary'
    | 'heading'
    /** The title of a box in the text. */
    | 'box'
    | 'paragraph'
    | 'item'
    | 'cell'
    | 'data';
  /** For whom the text is written; absent where that is everyone. */
  readonly audience?: Audience;
  /** Id of the heading above it; absent in data, and before the first heading. */
  readonly section?: string;
  /** As visitors read it, with the catalog's words in their places. */
  readonly text: string;
  readonly given: readonly GivenWords[];
  /** Where in the text lines of the file begin, for the line of a sentence. */
  readonly lineStarts: readonly { readonly offset: number; readonly line: number }[];
};

/** The line in the file of a place in a passage's text; undefined for data. */
export function lineAt({ line, lineStarts }: Passage, offset: number): number | undefined {
  return lineStarts.findLast((start) => start.offset <= offset)?.line ?? line;
}
