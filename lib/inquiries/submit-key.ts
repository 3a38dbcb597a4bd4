import { createHmac } from 'node:crypto';
import { fields } from '#content/inquiry-form/fields.ts';
import type { Inquiry } from './inquiry.ts';

/**
 * A key that is the same for the same inquiry: an HMAC over every field. Sent twice, by a double press, a reload or a
 * retry, an inquiry is found by it; a corrected one has another. Nothing is handed out with the form.
 */
export function deriveSubmitKey(inquiry: Inquiry, secret: Buffer): string {
  const canonical = JSON.stringify(fields.map(({ name }) => inquiry[name] ?? ''));
  return createHmac('sha256', secret).update('inquiry ').update(canonical).digest('base64url');
}
