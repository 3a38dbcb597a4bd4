import { Decrypter, Encrypter } from 'age-encryption';
import type { Inquiry } from './inquiry.ts';

/** A file in the age format that holds one inquiry as JSON. */
export type SealedInquiry = Uint8Array;

/**
 * Seals an inquiry to every recipient (age public keys), so that each of their private keys opens it alone.
 * Takes 2 to 4 ms. Rejects when a recipient is no age public key.
 */
export async function sealInquiry(inquiry: Inquiry, recipients: readonly string[]): Promise<SealedInquiry> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(JSON.stringify(inquiry));
}

/** Opens a sealed inquiry with any of some age private keys. Rejects when none fits or the bytes were changed. */
export async function openSealed(sealed: SealedInquiry, identities: readonly string[]): Promise<Inquiry> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return JSON.parse(await decrypter.decrypt(sealed, 'text')) as Inquiry;
}
