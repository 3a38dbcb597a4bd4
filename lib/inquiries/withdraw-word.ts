import { createHmac, timingSafeEqual } from 'node:crypto';
import { digits, letters } from './make-reference.ts';

/** Two groups of five, so that nobody takes it for a reference: a digit in every third place, as there. */
const pattern = 'LLDLL-DLLDL';

/**
 * The word that deletes the inquiry with a reference, such as `KM4TR-9WX3A`. Derived from the reference under the
 * server's secret, never stored: the same inquiry sent again shows the same one, and a stolen store holds none.
 * 18^7 × 5^3 are 36 bits; tries are limited besides.
 */
export function deriveWithdrawWord(reference: string, secret: Buffer): string {
  const bytes = createHmac('sha256', secret).update(`withdraw ${reference}`).digest();
  return Array.from(pattern)
    .map((place, index) => {
      if (place === '-') return place;
      const characters = place === 'L' ? letters : digits;
      // Two bytes a place: the remainder favors none of 18 by more than one in 3,000.
      return characters.charAt(bytes.readUInt16BE(2 * index) % characters.length);
    })
    .join('');
}

/** Whether what a person typed is the word for a reference; small letters, blanks and missing hyphens are fine. */
export function isWithdrawWord(typed: string, reference: string, secret: Buffer): boolean {
  const plain = (word: string) => word.toUpperCase().replace(/[^A-Z0-9]/g, '');
  // Hashed first, because what is typed may have any length and timingSafeEqual wants equal ones.
  const digest = (word: string) => createHmac('sha256', secret).update(plain(word)).digest();
  return timingSafeEqual(digest(typed), digest(deriveWithdrawWord(reference, secret)));
}
