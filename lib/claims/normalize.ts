/**
 * A sentence in the reader's spelling: lower case, hyphens as spaces, marks apart from words, "not" written out.
 * Only a role's or session's own first half keeps its hyphen's place closed: "co-leads" is one word.
 */
export function normalize(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[“”"*_]/g, '')
    .replaceAll(/\bco[- ](?=lead|led|facilitat|occur|host|run|ran)/g, 'co')
    .replaceAll(/\bcan't\b|\bcannot\b/g, 'can not')
    .replaceAll(/\bwon't\b/g, 'will not')
    .replaceAll(/n't\b/g, ' not')
    .replaceAll(/'(?:ll|re|ve)\b/g, '')
    .replaceAll(/\bwho's\b|\bit's\b|\bthat's\b/g, (word) => `${word.slice(0, -2)} is`)
    .replaceAll(/(?<=[a-z])[-‑](?=[a-z])/g, ' ')
    .replaceAll(/'s\b|(?<=s)'(?=\s|$)/g, " 's")
    .replaceAll('/', ' or ')
    .replaceAll(/ - | – /g, ' — ')
    .replaceAll(/[,;:.!?()—[\]]/g, ' $& ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
