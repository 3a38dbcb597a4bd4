import { randomUUID } from 'node:crypto';
import { makeReference } from '#lib/inquiries/make-reference.ts';
import type { NewInquiry } from '#lib/inquiries/store/accept-inquiry.ts';

/** A sealed inquiry that is ready to be stored, unlike any other; `changes` replace its columns. */
export function aNewInquiry(changes: Partial<NewInquiry> = {}): NewInquiry {
  return {
    reference: makeReference(),
    submit_key: randomUUID(),
    created_at: 1_000,
    writer: 'for-myself',
    marks: '',
    key_set: 'age1team age1recovery',
    sealed: new TextEncoder().encode(`sealed ${randomUUID()}`),
    due_at: 90_000_000,
    delete_at: 8_000_000_000_000,
    ...changes,
  };
}
