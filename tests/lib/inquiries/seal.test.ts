import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { openSealed, sealInquiry } from '#lib/inquiries/seal.ts';

const inquiry = {
  writer: 'for-myself',
  reachBy: 'email',
  email: 'robin@example.org',
  message: 'Planted words.',
};
const team = await generateIdentity();
const recovery = await generateIdentity();
const recipients = await Promise.all([team, recovery].map(identityToRecipient));

describe('a sealed inquiry', () => {
  test('opens with each of its two keys alone', async () => {
    const sealed = await sealInquiry(inquiry, recipients);
    expect(await openSealed(sealed, [team])).toEqual(inquiry);
    expect(await openSealed(sealed, [recovery])).toEqual(inquiry);
  });

  test('holds none of its words in clear', async () => {
    const sealed = Buffer.from(await sealInquiry(inquiry, recipients)).toString('latin1');
    expect(sealed).not.toMatch(/Planted|robin/);
  });

  test('does not open with another key, or after a byte was changed', async () => {
    const sealed = await sealInquiry(inquiry, recipients);
    await expect(openSealed(sealed, [await generateIdentity()])).rejects.toThrow();
    const changed = Uint8Array.from(sealed);
    changed[changed.length - 5] = (changed[changed.length - 5] ?? 0) ^ 1;
    await expect(openSealed(changed, [team])).rejects.toThrow();
  });
});
