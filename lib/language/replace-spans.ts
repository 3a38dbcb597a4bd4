import type { Span } from './span.ts';

/** The text with each stretch replaced by the same words. The stretches are in order and do not overlap. */
export function replaceSpans(text: string, spans: readonly Span[], words: string): string {
  let replaced = '';
  let from = 0;
  for (const { start, end } of spans) {
    replaced += text.slice(from, start) + words;
    from = end;
  }
  return replaced + text.slice(from);
}
