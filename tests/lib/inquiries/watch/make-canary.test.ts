import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { fields } from '#content/inquiry-form/fields.ts';
import { provider } from '#content/provider/provider.ts';
import { openSealed } from '#lib/inquiries/seal.ts';
import { makeCanary } from '#lib/inquiries/watch/make-canary.ts';

const now = new Date('2026-11-24T15:00:00Z');

test('a canary answers every field that counts for its writer, and stays for ten minutes at most', async () => {
  const identity = await generateIdentity();
  const recipients = [await identityToRecipient(identity)];
  const canary = await makeCanary({ recipients, secret: Buffer.alloc(32), provider }, now);
  const opened = await openSealed(canary.sealed, [identity]);
  const wanted = fields.filter((field) => field.required === 'always').map(({ name }) => name);
  expect(Object.keys(opened)).toEqual(expect.arrayContaining(wanted));
  expect(canary).toMatchObject({ writer: 'canary', key_set: recipients[0] });
  expect(canary.delete_at - now.getTime()).toBe(600_000);
});

test('a canary that cannot be sealed is refused', async () => {
  const broken = { recipients: ['age1broken'], secret: Buffer.alloc(32), provider };
  await expect(makeCanary(broken, now)).rejects.toThrow();
});
