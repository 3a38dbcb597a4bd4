/**
 * Makes text safe to store and to show: line ends become \n, and characters that no one types but that could hide or
 * reorder text are removed: controls (NUL among them), directional overrides and isolates, and lone surrogates.
 * White space at both ends goes.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      '',
    )
    .toWellFormed()
    .trim();
}
