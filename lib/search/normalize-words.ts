/**
 * A text as the words that search compares: lower case, without accents, apostrophes and marks, hyphens as spaces.
 * "It's my Co-leader’s" is `its`, `my`, `co`, `leaders`.
 */
export function normalizeWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      // "od’d" would else be "odd".
      .replaceAll(/\bod[’'](?:d|ed|ing)\b/g, 'overdosed')
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f’'‘`*]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
