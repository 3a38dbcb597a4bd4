import type { Passage } from '#lib/prose/passage.ts';

/** A paragraph on line 12 of an article; `changes` replace its fields. */
export function aPassage(changes: Partial<Passage> = {}): Passage {
  return {
    file: 'content/articles/a-week.mdx',
    line: 12,
    kind: 'paragraph',
    section: 'one-day',
    text: 'You meet people.',
    given: [],
    lineStarts: [],
    ...changes,
  };
}
