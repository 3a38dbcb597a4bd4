import { Fragment } from 'react';
import type { ExcerptPart } from '#lib/search/excerpt.ts';

/** An excerpt with the words that were looked for marked. */
export function MarkedWords({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  return parts.map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  );
}
