import { lineAt, type GivenWords, type Passage } from './passage.ts';

/** One sentence of a passage, or a whole heading or item that ends without a stop. */
export type Sentence = {
  readonly passage: Passage;
  readonly text: string;
  /** Offset in the passage's text. */
  readonly start: number;
  /** Line in the file; undefined for data. */
  readonly line: number | undefined;
  /** What of it comes from the catalog; offsets count from the sentence's start. */
  readonly given: readonly GivenWords[];
};

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a passage, in order. */
export function splitSentences(passage: Passage): readonly Sentence[] {
  return [...segmenter.segment(passage.text)].flatMap(({ segment, index }) => {
    const text = segment.trim();
    if (text === '') return [];
    const start = index + segment.indexOf(text);
    const given = passage.given
      .filter((words) => words.start >= start && words.end <= start + text.length)
      .map((words) => ({ ...words, start: words.start - start, end: words.end - start }));
    return [{ passage, text, start, line: lineAt(passage, start), given }];
  });
}
