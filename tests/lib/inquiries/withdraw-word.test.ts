import { describe, expect, test } from 'vitest';
import { makeReference } from '#lib/inquiries/make-reference.ts';
import { deriveWithdrawWord, isWithdrawWord } from '#lib/inquiries/withdraw-word.ts';

const secret = Buffer.alloc(32, 7);
const reference = 'KM4-TR9-WX3';
const word = deriveWithdrawWord(reference, secret);

describe('the word for deleting', () => {
  test('is written with letters and digits that nobody mistakes, in two groups of five', () => {
    for (let turn = 0; turn < 500; turn += 1) {
      const shape = deriveWithdrawWord(makeReference(), secret)
        .replaceAll(/[ACDEFGHJKMNPQRTWXY]/g, 'l')
        .replaceAll(/[34679]/g, 'd');
      expect(shape).toBe('lldll-dlldl');
    }
  });

  test('is the same for the same reference, and another for each reference and each secret', () => {
    expect(deriveWithdrawWord(reference, secret)).toBe(word);
    const words = [...Array(2_000).keys()].map(() => deriveWithdrawWord(makeReference(), secret));
    expect(new Set(words).size).toBe(2_000);
    expect(deriveWithdrawWord(reference, Buffer.alloc(32, 8))).not.toBe(word);
  });

  test('may be typed in small letters, with blanks, without hyphens', () => {
    for (const typed of [word, word.toLowerCase(), word.replace('-', ''), ` ${word.replace('-', ' ')} `]) {
      expect(isWithdrawWord(typed, reference, secret), typed).toBe(true);
    }
  });

  test('is nothing else: not empty, longer, shorter, the reference, or the word of another', () => {
    const other = deriveWithdrawWord('KM4-TR9-WX4', secret);
    for (const typed of ['', '-', `${word}A`, word.slice(1), reference, other]) {
      expect(isWithdrawWord(typed, reference, secret), typed).toBe(false);
    }
  });
});
