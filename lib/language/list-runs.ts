const length = 8;

/**
 * Every eight words in a row, in small letters and without punctuation. What `passedOver` stands for is kept in the
 * run and does not count; several in a row are one.
 */
export function listRuns(text: string, passedOver?: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .split(/[^\p{L}\p{N}§]+/u)
    .filter((word, index, all) => word !== '' && !(word === passedOver && all[index - 1] === passedOver));
  const own = words.flatMap((word, index) => (word === passedOver ? [] : [index]));
  return own.flatMap((start, index) => {
    const last = own[index + length - 1];
    return last === undefined ? [] : [words.slice(start, last + 1).join(' ')];
  });
}
