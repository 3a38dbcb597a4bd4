/** The words of a text in order: numbers count, marks do not, `9–19` and `co-leads` are one word each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,–-][\p{L}\p{N}]+)*/gu) ?? [];
}
