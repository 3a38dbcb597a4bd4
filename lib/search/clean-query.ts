/** No longer query is read: what is asked in more words than this is a text for the form. */
const longestQuery = 200;

/** What a visitor typed, as it may be used: without control characters and outer spaces, at most 200 characters. */
export function cleanQuery(typed: string): string {
  const cleaned = typed.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, ' ').trim();
  // A character outside the basic plane is not cut in two.
  return cleaned
    .slice(0, longestQuery)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
