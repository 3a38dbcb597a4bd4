import { randomUUID } from 'node:crypto';
import { fields, type FormField } from '#content/inquiry-form/fields.ts';
import type { Provider } from '#content/provider/schema.ts';
import { findDueTime } from '../due-time.ts';
import { makeReference } from '../make-reference.ts';
import { parseInquiry } from '../parse-inquiry.ts';
import { sealInquiry } from '../seal.ts';
import type { NewInquiry } from '../store/accept-inquiry.ts';
import { canaryWriter } from '../store/canary-writer.ts';
import { deriveSubmitKey } from '../submit-key.ts';

export type CanaryDependencies = {
  readonly recipients: readonly string[];
  readonly secret: Buffer;
  readonly provider: Provider;
};

/** How long a canary that nobody removed may stay in the store, in milliseconds. */
const longestStay = 10 * 60_000;

/**
 * An inquiry of our own, filled in, checked and sealed as a visitor's is, with words no other has. Rejects when the
 * form refuses what it asks for, or when its words cannot be sealed.
 */
export async function makeCanary(
  { recipients, secret, provider }: CanaryDependencies,
  now: Date,
): Promise<NewInquiry> {
  const parsed = parseInquiry(new Map(fields.map((field) => [field.name, [answerTo(field)]])));
  if (!parsed.ok) {
    const refused = parsed.errors.map(({ field }) => field);
    throw new Error(`The form refuses a full answer to ${refused.join(', ')}.`);
  }
  return {
    reference: makeReference(),
    submit_key: deriveSubmitKey(parsed.inquiry, secret),
    created_at: now.getTime(),
    writer: canaryWriter,
    marks: '',
    key_set: recipients.join(' '),
    sealed: await sealInquiry(parsed.inquiry, recipients),
    due_at: findDueTime(now, provider).getTime(),
    delete_at: now.getTime() + longestStay,
  };
}

/** An answer that any field of its type takes, so that a new field needs no new canary. */
function answerTo({ type, choices }: FormField): string {
  if (choices?.[0] !== undefined) return choices[0].value;
  if (type === 'email') return 'canary@example.org';
  if (type === 'tel') return '202 555 0142';
  return type === 'textarea' ? `Canary ${randomUUID()}` : 'Canary';
}
