/** What search engines and previews show before they cut off, in characters. */
export const longestTitle = 65;
export const longestDescription = 160;
/** A shorter description leaves search engines to pick a sentence of their own. */
export const shortestDescription = 50;
