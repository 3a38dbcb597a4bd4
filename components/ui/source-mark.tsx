import type { Words } from '#content/wording/en/words.ts';

/** A small number after a sentence that leads to its source in the list of the page. */
export function SourceMark({
  words,
  id,
  number,
  title,
  nth,
}: {
  readonly words: Words['articles'];
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** How often the text has cited the source so far; without it, nothing can lead back to the mark. */
  readonly nth?: string | undefined;
}) {
  return (
    <sup id={nth === undefined ? undefined : `note-${id}-${nth}`}>
      <a href={`#source-${id}`} aria-label={words.toSource(number, title)}>
        {String(number)}
      </a>
    </sup>
  );
}
