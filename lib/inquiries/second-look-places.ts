/** Where something stands in a text: UTF-16 offsets, `end` behind the last. */
export type Place = { readonly start: number; readonly end: number };

/** Every place where a pattern (with the flag g) matches; its group `place` where it has one, else all of it. */
export function listPlaces(text: string, pattern: RegExp): readonly Place[] {
  const withIndices = new RegExp(pattern.source, `${pattern.flags}d`);
  return [...text.matchAll(withIndices)].flatMap(({ indices }) => {
    const [whole] = indices ?? [];
    const part = indices?.groups?.['place'] ?? whole;
    return part === undefined ? [] : [{ start: part[0], end: part[1] }];
  });
}

/** What stands shortly before a place, within its sentence: at most `length` characters. */
export function wordsBefore(text: string, start: number, length: number): string {
  return (
    text
      .slice(Math.max(0, start - length), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  );
}
