import { Fragment } from 'react';
import type { Words } from '#content/wording/en/words.ts';
import type { Detail } from '#lib/inquiries/second-look.ts';

/** A message with its details marked, in sight and for screen readers, which do not speak of marks by themselves. */
export function MarkedText({
  words,
  text,
  details,
}: {
  readonly words: Words['contact']['secondLook'];
  readonly text: string;
  readonly details: readonly Detail[];
}) {
  return (
    <blockquote className="marked-text">
      {details.map(({ kind, start, end }, index) => (
        <Fragment key={start}>
          {text.slice(details[index - 1]?.end ?? 0, start)}
          <span className="sr-only"> {words.markStart(words.kinds[kind])} </span>
          <mark>{text.slice(start, end)}</mark>
          <span className="sr-only"> {words.markEnd} </span>
        </Fragment>
      ))}
      {text.slice(details.at(-1)?.end ?? 0)}
    </blockquote>
  );
}
