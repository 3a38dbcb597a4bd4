import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { sealText } from '#lib/inquiries/seal-text.ts';
import { findSealFault } from '#lib/inquiries/staff/diagnose/find-seal-fault.ts';

const recipients = await Promise.all(
  [await generateIdentity(), await generateIdentity()].map((identity) => identityToRecipient(identity)),
);
const sealed = await sealText('Planted words.', recipients);

describe('a sealed file', () => {
  test('is well with as many keys as its row names', () => {
    expect(findSealFault(sealed, 2)).toBeUndefined();
  });

  test.each([
    ['is no age file', new TextEncoder().encode('{}'), 2, 'it is no age file'],
    ['names another number of keys', sealed, 3, 'it is sealed to 2 keys, and its row names 3'],
    ['was cut within its header', sealed.subarray(0, 90), 2, 'its header has no end'],
    ['was cut after its header', sealed.subarray(0, sealed.length - 20), 2, 'it is cut off'],
  ])('is ill when it %s', (_, bytes, keys, fault) => {
    expect(findSealFault(bytes, keys)).toBe(fault);
  });
});
