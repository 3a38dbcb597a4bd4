import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for each other on paper or by phone: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const letters = 'ACDEFGHJKMNPQRTWXY';
export const digits = '34679';

/**
 * A reference such as `KM4-TR9-WX3`: short enough to say, without look-alike characters, with a digit in every third
 * place so that no word can form. 18^6 × 5^3 are about four billion; the store refuses a second use.
 */
export function makeReference(): string {
  const group = () => pick(letters) + pick(letters) + pick(digits);
  return [group(), group(), group()].join('-');
}

/** The reference as we write it, from what a person typed: lower case, blanks or no hyphens are fine. */
export function normalizeReference(text: string): string {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return plain.match(/.{1,3}/g)?.join('-') ?? '';
}

function pick(characters: string): string {
  return characters.charAt(randomInt(characters.length));
}
