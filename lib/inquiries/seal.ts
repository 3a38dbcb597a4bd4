import type { Inquiry } from './inquiry.ts';
import { openText, sealText } from './seal-text.ts';

/** A file in the age format that holds one inquiry as JSON. */
export type SealedInquiry = Uint8Array;

/** Seals an inquiry to every recipient, as sealText does. */
export function sealInquiry(inquiry: Inquiry, recipients: readonly string[]): Promise<SealedInquiry> {
  return sealText(JSON.stringify(inquiry), recipients);
}

/** Opens a sealed inquiry with any of some age private keys. Rejects when none fits or the bytes were changed. */
export async function openSealed(sealed: SealedInquiry, identities: readonly string[]): Promise<Inquiry> {
  return JSON.parse(await openText(sealed, identities)) as Inquiry;
}
