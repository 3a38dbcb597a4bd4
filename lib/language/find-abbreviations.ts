/** An abbreviation in a text, without the ending of its plural. */
export type Abbreviation = { readonly letters: string; readonly start: number };

/** Words with two capitals or more of which at least half of the letters are capitals: CBT, IC&RC, PhD, MDs. */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  return [...text.matchAll(/[\p{L}\p{N}&]+/gu)].flatMap(({ 0: word, index }) => {
    const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
    const small = word.match(/\p{Ll}/gu)?.length ?? 0;
    if (capitals < 2 || small > capitals) return [];
    return [{ letters: word.replace(/(?<=\p{Lu})e?s$/u, ''), start: index }];
  });
}
